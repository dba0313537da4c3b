import type { OutlineEntry } from '../compose/FlowPart.ts';
import type { Tag } from '../tags/Tag.ts';
import type { ArchiveStandard, PdfAttachment } from '../PdfInput.ts';

/** Compresses to the zlib format: the platform's own where there is one. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** What a document says of itself besides its pages. */
export interface DocumentFacts {
  readonly title: string;
  /** ISO day, or null. */
  readonly date: string | null;
  readonly structure: Tag;
  readonly outlines: readonly OutlineEntry[];
  /** Prefix of each part's destinations: null where the parts' own ids serve as they are. */
  readonly prefixes: readonly (string | null)[];
  /** Document id of each part. */
  readonly ids: readonly string[];
  readonly attachment: PdfAttachment | null;
  readonly standard: ArchiveStandard;
  readonly sides: 'one' | 'two';
}
