import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { toDiagnostic } from './Fault.ts';
import { provisionIds } from './provisionIds.ts';

/** Within a document no two provisions share an id: it is an address. */
export function checkProvisionIds({ corpus, sourceMaps }: CheckedCorpus): readonly Diagnostic[] {
  return corpus.documents.flatMap((document) => {
    return repeatedIn(provisionIds(document)).map((id) => {
      const message = `В документе два положения с адресом «${id}».`;
      const fix = 'Проверьте номера пунктов и строк: один и тот же напечатан дважды в разном виде.';
      const place = sourceMaps.get(document.id)?.provision(id);
      return toDiagnostic({ code: 'ID_REPEATED', message, fix }, document.file, place);
    });
  });
}

function repeatedIn(ids: readonly string[]): readonly string[] {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (once.has(id) ? again : once).add(id);
  return [...again];
}
