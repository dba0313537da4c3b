import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { LegalDocument } from '../model/LegalDocument.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { toDiagnostic } from './Fault.ts';

/** No two files, even in different folders, make documents with one id. */
export function checkDocumentIds({ corpus }: CheckedCorpus): readonly Diagnostic[] {
  const first = new Map<string, LegalDocument>();
  return corpus.documents.flatMap((document) => {
    const other = first.get(document.id);
    if (other === undefined) {
      first.set(document.id, document);
      return [];
    }
    const message = `Документ «${document.id}» уже есть: ${other.file}.`;
    const fix = 'Имя файла – это имя документа: назовите один из них иначе.';
    return [toDiagnostic({ code: 'ID_REPEATED', message, fix }, document.file)];
  });
}
