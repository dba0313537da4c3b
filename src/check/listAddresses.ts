import type { Corpus } from '../model/Corpus.ts';
import { provisionIds } from './provisionIds.ts';

/** Every address that a corpus publishes: «eao-201-a1», «eao-201-a1#p4.1»; in order of documents and provisions. */
export function listAddresses({ documents }: Corpus): readonly string[] {
  return documents.flatMap((document) => [
    document.id,
    ...provisionIds(document).map((id) => `${document.id}#${id}`),
  ]);
}
