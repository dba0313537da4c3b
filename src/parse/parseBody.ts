import type { Diagnostic, SourcePosition } from '../diagnostics/Diagnostic.ts';
import type { Annotation } from '../model/Annotation.ts';
import type { Apparatus } from '../model/Apparatus.ts';
import type { DocumentKind } from '../model/DocumentKind.ts';
import type { DocumentTree } from '../model/DocumentTree.ts';
import { createAssembly } from './assemble/Assembly.ts';
import { assembleFlow } from './assemble/assembleFlow.ts';
import { checkIndicatorParts } from './assemble/checkIndicatorParts.ts';
import { createFlow } from './assemble/Flow.ts';
import { nestElements } from './scan/nestElements.ts';
import { scanBody } from './scan/scanBody.ts';
import { createReporter } from './source/Reporter.ts';
import { positionAt, type SourceText } from './source/SourceText.ts';
import type { Vocabulary } from './vocabulary/Vocabulary.ts';

/** Which document a body is parsed as. */
export interface DocumentIdentity {
  readonly document: string;
  readonly kind: DocumentKind;
}

/** Where in its source each part of a document stands. */
export interface SourceMap {
  readonly file: string;
  provision(id: string): SourcePosition | null;
  annotation(annotation: Annotation): SourcePosition | null;
}

export interface ParsedBody {
  readonly tree: DocumentTree;
  readonly apparatus: Apparatus;
  readonly sourceMap: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the body of an official document from `bodyStart`. Never throws: whatever is wrong is a
 * diagnostic, and the words are kept in the tree wherever that is possible.
 */
export function parseBody(
  source: SourceText,
  bodyStart: number,
  identity: DocumentIdentity,
  vocabulary: Vocabulary,
): ParsedBody {
  const reporter = createReporter(source);
  const nodes = nestElements(scanBody(source.text, bodyStart, reporter), reporter);
  const assembly = createAssembly(source, identity, vocabulary, reporter);
  const flow = createFlow();
  assembleFlow(assembly, flow, nodes);
  checkIndicatorParts(assembly);
  const { provisionOffsets, annotationOffsets, subjects, annotations } = assembly;
  return {
    tree: { id: identity.document, kind: identity.kind, blocks: flow.blocks },
    apparatus: { subjects, annotations },
    sourceMap: {
      file: source.file,
      provision: (id) => place(source, provisionOffsets.get(id)),
      annotation: (annotation) => place(source, annotationOffsets.get(annotation)),
    },
    diagnostics: reporter.diagnostics,
  };
}

function place(source: SourceText, offset: number | undefined): SourcePosition | null {
  return offset === undefined ? null : positionAt(source, offset);
}
