import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { createAddressBook } from './createAddressBook.ts';
import { toDiagnostic } from './Fault.ts';

/** Every `<Ref to>` leads to a document of the corpus and, when it names one, to a provision of it. */
export function checkReferences(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus, sourceMaps } = checked;
  const addresses = createAddressBook(checked);
  return corpus.documents.flatMap(({ id, file, content }) => {
    if (content.kind === 'missing') return [];
    return content.apparatus.annotations.flatMap((annotation) => {
      if (annotation.kind !== 'reference') return [];
      const fault = addresses.faultOf(annotation.document, annotation.provision);
      const place = sourceMaps.get(id)?.annotation(annotation);
      return fault === null ? [] : [toDiagnostic(fault, file, place)];
    });
  });
}
