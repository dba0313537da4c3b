import { findMentions, type FindMentions } from '../layers/mentions/findMentions.ts';
import type { Corpus } from '../model/Corpus.ts';
import { loadDuties } from './loadDuties.ts';

const known = new WeakMap<Corpus, FindMentions>();

/** Places that speak of a topic without laying a duty: read once, for the many pages that show some of them. */
export function loadMentions(corpus: Corpus): FindMentions {
  const found = known.get(corpus) ?? findMentions(corpus, loadDuties(corpus));
  known.set(corpus, found);
  return found;
}
