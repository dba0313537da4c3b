import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { LegalDocument } from '../model/LegalDocument.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { toDiagnostic } from './Fault.ts';

/** An annex's file is named by its act and its number: published addresses are made of both. */
export function checkAnnexNames({ corpus, sourceMaps }: CheckedCorpus): readonly Diagnostic[] {
  return corpus.documents.flatMap((document) => {
    const expected = expectedId(document);
    if (expected === null || expected === document.id) return [];
    const message = `Файл назван «${document.id}», а по акту и номеру приложения это «${expected}».`;
    const fix = `Назовите файл ${expected}.mdx или исправьте поля act и annex.`;
    const place = sourceMaps.get(document.id)?.field(['annex']);
    return [toDiagnostic({ code: 'FILE_MISPLACED', message, fix }, document.file, place)];
  });
}

/** Id of an annex by its act and number; null for the order itself. */
function expectedId({ act, annex }: LegalDocument): string | null {
  if (annex === null) return null;
  return annex === 'scheme' ? `${act.id}-scheme` : `${act.id}-a${annex}`;
}
