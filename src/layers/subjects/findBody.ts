import type { Body } from '../../model/Body.ts';
import type { Corpus } from '../../model/Corpus.ts';

/** A body of the registry. Throws when there is none: the parser has already checked every mention. */
export function findBody(corpus: Corpus, territory: string, id: string): Body {
  const body = corpus.bodies.find((one) => one.territory === territory && one.id === id);
  if (body === undefined) throw new Error(`No body ${id} in ${territory}`);
  return body;
}
