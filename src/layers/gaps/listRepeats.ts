import { diffWords, type DiffPart } from '../../text/diffWords.ts';
import { relateWordings } from '../alignment/relation/relateWordings.ts';
import { similarity } from '../alignment/similarity/similarity.ts';
import { findNames } from '../alignment/wording/findNames.ts';
import type { Duty } from '../duties/Duty.ts';
import type { WordTools } from './WordTools.ts';

/** One body's duty that two annexes of one act print in different words. */
export interface Repeat {
  readonly first: Duty;
  readonly second: Duty;
  /** What becomes of the first in the second. */
  readonly parts: readonly DiffPart[];
}

/**
 * Duties that another annex of the same act lays on the same body in other words, in printed order. Names and
 * short forms are no other words. A duty is repeated by the one most like it.
 */
export function listRepeats(duties: readonly Duty[], tools: WordTools): Repeat[] {
  return [...Map.groupBy(duties, (duty) => `${duty.act} ${duty.body}`).values()].flatMap((own) =>
    matchOf(own, tools)
      .filter(([a, b]) => isOtherwise(a, b, tools))
      .map(([first, second]) => ({ first, second, parts: partsOf(first, second, tools) })),
  );
}

/** Of one body and one act, less alike are two duties. */
const ALIKE = 0.5;

function matchOf(duties: readonly Duty[], { measure }: WordTools): (readonly [Duty, Duty])[] {
  const pairs = duties.flatMap((a, at) =>
    duties
      .slice(at + 1)
      .filter((b) => isElsewhere(a, b) && a.topics.some((topic) => b.topics.includes(topic)))
      .map((b) => ({ a, b, value: similarity(measure.profile(a.id), measure.profile(b.id)) })),
  );
  const taken = new Set<Duty>();
  const matched = pairs
    .filter(({ value }) => value >= ALIKE)
    .toSorted((x, y) => y.value - x.value)
    .filter(({ a, b }) => {
      const isFree = !taken.has(a) && !taken.has(b);
      if (isFree) taken.add(a).add(b);
      return isFree;
    });
  return matched
    .map(({ a, b }) => [a, b] as const)
    .toSorted(([a], [b]) => duties.indexOf(a) - duties.indexOf(b));
}

/** Two wordings of one document are two duties, not a repeat. */
function isElsewhere(a: Duty, b: Duty): boolean {
  const documents = new Set(a.functions.map((one) => one.document));
  return b.functions.every((one) => !documents.has(one.document));
}

function isOtherwise(a: Duty, b: Duty, { measure }: WordTools): boolean {
  const { wording, weights } = measure;
  return relateWordings(wording(a.id), wording(b.id), weights).kind !== 'identical';
}

function partsOf(first: Duty, second: Duty, { lexicon }: WordTools): DiffPart[] {
  const namesOf = ({ text, territory }: Duty) => findNames(text, territory, lexicon);
  return diffWords(first.text, second.text, namesOf(first), namesOf(second));
}
