import type { Annotation, Span } from '../../model/Annotation.ts';
import type { DiagnosticCode } from '../../diagnostics/diagnosticCodes.ts';
import type { AttributeReader } from './AttributeReader.ts';
import type { AttributeSpecs } from './AttributeSpec.ts';

export type InlineName =
  | 'Fn'
  | 'Sic'
  | 'Fix'
  | 'Note'
  | 'Ref'
  | 'Basis'
  | 'Abbr'
  | 'Term'
  | 'Indicator'
  | 'Base'
  | 'Method'
  | 'Date'
  | 'Matter'
  | 'Channel'
  | 'Mechanism'
  | 'Enacts'
  | 'Name';

/** What kind of words a leaf holds; decides which inline elements it may hold. */
export type LeafKind =
  | 'title'
  | 'section'
  | 'point'
  | 'item'
  | 'paragraph'
  | 'preamble'
  | 'line'
  | 'cell'
  | 'node'
  | 'signature'
  | 'stamp';

/** One use of an inline element: its words and everything its meaning may depend on. */
export interface InlineUse {
  /** The element's words within the provision's text. */
  readonly span: Span;
  /** All words of the provision. */
  readonly text: string;
  /** Id of the document. */
  readonly document: string;
  /** Provision id of the enclosing subject's point, or null outside one. */
  readonly subject: string | null;
  /** For `<Abbr>`: the short form read from «(далее – …)», or null. */
  readonly short: string | null;
  readonly read: AttributeReader;
  /** Reports at the opening tag. */
  readonly report: (code: DiagnosticCode, message: string, fix: string) => void;
}

/** An element among words. Its children are official words, its attributes are ours. */
export interface InlineElement {
  readonly name: InlineName;
  readonly description: string;
  readonly attributes: AttributeSpecs;
  /** Leaves that may hold it. */
  readonly within: readonly LeafKind[];
  /** The annotation it makes; null when it makes none or its attributes are wrong (and reported). */
  readonly annotate: (use: InlineUse) => Annotation | null;
}

/** Leaves of a document's running text. */
const runningText: readonly LeafKind[] = ['point', 'item', 'paragraph', 'preamble', 'cell'];
export const anyText: readonly LeafKind[] = [
  ...runningText,
  'title',
  'section',
  'line',
  'node',
  'signature',
  'stamp',
];
