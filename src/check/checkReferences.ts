import type { Diagnostic, SourcePosition } from '../diagnostics/Diagnostic.ts';
import type { ReferenceAnnotation } from '../model/Annotation.ts';
import type { LegalDocument } from '../model/LegalDocument.ts';
import { walkBlocks } from '../model/walkBlocks.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';

/** Every `<Ref to>` leads to a document of the corpus and, when it names one, to a provision of it. */
export function checkReferences({ corpus, sourceMaps }: CheckedCorpus): readonly Diagnostic[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const provisions = new Map<string, ReadonlySet<string>>();
  const found: Diagnostic[] = [];
  for (const { id, file, content } of corpus.documents) {
    if (content.kind === 'missing') continue;
    for (const annotation of content.apparatus.annotations) {
      if (annotation.kind !== 'reference') continue;
      const fault = faultOf(annotation, documents, provisions);
      const position = sourceMaps.get(id)?.annotation(annotation) ?? { line: 1, column: 1 };
      if (fault !== null) found.push(toDiagnostic(file, position, fault));
    }
  }
  return found;
}

function faultOf(
  { document, provision }: ReferenceAnnotation,
  documents: ReadonlyMap<string, LegalDocument>,
  provisions: Map<string, ReadonlySet<string>>,
): string | null {
  const target = documents.get(document);
  if (target === undefined) return `Документа «${document}» в своде нет.`;
  if (provision === null) return null;
  const known = provisions.get(document) ?? provisionsOf(target);
  provisions.set(document, known);
  return known.has(provision) ? null : `В документе «${document}» нет положения «${provision}».`;
}

function provisionsOf({ content }: LegalDocument): ReadonlySet<string> {
  if (content.kind === 'missing') return new Set();
  return new Set(Array.from(walkBlocks(content.tree), ({ provision }) => provision.id));
}

function toDiagnostic(file: string, position: SourcePosition, message: string): Diagnostic {
  const fix = 'Исправьте to="…": адрес положения виден на сайте после знака «#».';
  return { code: 'REFERENCE_BROKEN', severity: 'error', file, position, message, fix };
}
