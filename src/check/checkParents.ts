import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { createAddressBook } from './createAddressBook.ts';
import { toDiagnostic } from './Fault.ts';

/** The document that an annex is an annex to is there, and belongs to the same act. */
export function checkParents(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus, sourceMaps, unread } = checked;
  const addresses = createAddressBook(checked);
  return corpus.documents.flatMap(({ id, parent, act, file }) => {
    if (parent === null || act.documents.includes(parent) || unread.has(parent)) return [];
    const message = `Документ «${parent}» принадлежит другому акту.`;
    const fix = 'В поле parent пишут документ того же акта.';
    const foreign = { code: 'DOCUMENT_UNKNOWN', message, fix } as const;
    const fault = addresses.faultOf(parent, null) ?? foreign;
    return [toDiagnostic(fault, file, sourceMaps.get(id)?.field(['parent']))];
  });
}
