import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
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
import type { SourceText } from './source/SourceText.ts';
import type { Vocabulary } from './vocabulary/Vocabulary.ts';

/** Which document a body is parsed as. */
export interface DocumentIdentity {
  readonly document: string;
  readonly kind: DocumentKind;
}

/** Offsets into the source of a body's parts. */
export interface BodyPlaces {
  readonly provisions: ReadonlyMap<string, number>;
  readonly annotations: ReadonlyMap<object, number>;
}

export interface ParsedBody {
  readonly tree: DocumentTree;
  readonly apparatus: Apparatus;
  readonly places: BodyPlaces;
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
    places: { provisions: provisionOffsets, annotations: annotationOffsets },
    diagnostics: reporter.diagnostics,
  };
}
