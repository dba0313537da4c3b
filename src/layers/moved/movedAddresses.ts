import type { Corpus } from '../../model/Corpus.ts';

/** Addresses that were published and are no more, by how a reader comes to them. */
export interface MovedAddresses {
  /** Documents that have another id now: old id to new id. */
  readonly documents: ReadonlyMap<string, string>;
  /** By id of a document that is still there: its old provision ids, and the addresses («document#provision») they have now. */
  readonly provisions: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Sorts `registry/moved.yml` by what has to be redirected. */
export function movedAddresses({ moved, documents }: Corpus): MovedAddresses {
  const ids = new Set(documents.map(({ id }) => id));
  const provisions = new Map<string, Record<string, string>>();
  const movedDocuments = new Map<string, string>();
  for (const { from, to } of moved) {
    const [document = '', provision] = from.split('#');
    if (provision === undefined) movedDocuments.set(document, to);
    else if (ids.has(document)) {
      provisions.set(document, { ...provisions.get(document), [provision]: to });
    }
  }
  return { documents: movedDocuments, provisions };
}
