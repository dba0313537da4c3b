import type { Duty } from '../layers/duties/Duty.ts';
import { listDuties } from '../layers/duties/listDuties.ts';
import { listFunctions } from '../layers/functions/listFunctions.ts';
import type { Corpus } from '../model/Corpus.ts';

const known = new WeakMap<Corpus, readonly Duty[]>();

/** Every duty of a corpus, in the order of documents: listed once, for the many pages that show some of them. */
export function loadDuties(corpus: Corpus): readonly Duty[] {
  const listed = known.get(corpus) ?? listDuties(listFunctions(corpus));
  known.set(corpus, listed);
  return listed;
}
