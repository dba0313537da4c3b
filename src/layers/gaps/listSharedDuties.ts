import { diffWords, type DiffPart } from '../../text/diffWords.ts';
import { findNames } from '../alignment/wording/findNames.ts';
import type { WordTools } from './WordTools.ts';
import type { Duty } from '../duties/Duty.ts';
import { isWithin, type ListedWord } from './isWithin.ts';
import { listedWords } from './listedWords.ts';

/** One thing that one act lays on several bodies. */
export interface SharedDuty {
  readonly act: string;
  readonly territory: string;
  /** Those that say the same words, in printed order; never empty. */
  readonly duties: readonly Duty[];
  /** Those that say one word more or less, in printed order. */
  readonly near: readonly NearDuty[];
  /** Broader duties of other bodies that hold it among other things, in printed order. */
  readonly within: readonly NearDuty[];
}

export interface NearDuty {
  readonly duty: Duty;
  /** What becomes in it of the words of the one that it differs least from. */
  readonly parts: readonly DiffPart[];
}

/**
 * Duties of different bodies in one act that say the same: the same words but for the verb that only says
 * that something is done, one word more, or the same among other things. What most bodies have comes first.
 */
export function listSharedDuties(duties: readonly Duty[], tools: WordTools): SharedDuty[] {
  return [...Map.groupBy(duties, (duty) => duty.act).values()]
    .flatMap((own) => sharedIn(own, tools))
    .filter((one) => countBodies(one) > 1)
    .toSorted((a, b) => countBodies(b) - countBodies(a));
}

/** Duties of the same words. */
interface Same {
  readonly duties: readonly Duty[];
  readonly words: ReadonlySet<string>;
}

function sharedIn(duties: readonly Duty[], tools: WordTools): SharedDuty[] {
  const wordsOf = ({ id }: Duty) => tools.measure.profile(id).sequence;
  const groups = [...Map.groupBy(duties, (duty) => wordsOf(duty).join(' ')).values()]
    .flatMap((own): Same[] => {
      const [first] = own;
      return first === undefined ? [] : [{ duties: own, words: new Set(wordsOf(first)) }];
    })
    .toSorted((a, b) => b.duties.length - a.duties.length);
  const compounds = duties.map((duty) => ({ duty, words: listedWords(duty, tools.lexicon) }));
  const taken = new Set<Same>();
  return groups.flatMap((group) => {
    if (taken.has(group)) return [];
    const near = groups.filter((one) => one !== group && !taken.has(one) && isNear(group, one));
    for (const one of [group, ...near]) taken.add(one);
    return toShared(group, near, withinOf(group, near, compounds), tools);
  });
}

interface Compound {
  readonly duty: Duty;
  readonly words: readonly ListedWord[];
}

/** Of bodies that have it by no duty of its own. */
function withinOf(
  { duties, words }: Same,
  near: readonly Same[],
  compounds: readonly Compound[],
): Duty[] {
  const [first] = duties;
  const bodies = new Set([...duties, ...near.flatMap((one) => one.duties)].map(({ body }) => body));
  const sought = [...words];
  return compounds
    .filter(
      ({ duty, words: said }) =>
        !bodies.has(duty.body) &&
        sought.length >= FEWEST_WORDS &&
        said.length > sought.length &&
        duty.topics.includes(first?.topics[0] ?? '') &&
        isWithin(sought, said),
    )
    .map(({ duty }) => duty);
}

/** Shorter wordings differ by a word too easily. */
const FEWEST_WORDS = 4;

/** Whether one says all words of the other and at most one more. */
function isNear({ duties: [a], words }: Same, { duties: [b], words: others }: Same): boolean {
  const [less, more] = words.size <= others.size ? [words, others] : [others, words];
  return (
    a?.topics[0] === b?.topics[0] &&
    less.size >= FEWEST_WORDS &&
    more.size - less.size <= 1 &&
    [...less].every((word) => more.has(word))
  );
}

function toShared(
  { duties }: Same,
  near: readonly Same[],
  within: readonly Duty[],
  tools: WordTools,
): SharedDuty[] {
  const [first] = duties;
  if (first === undefined) return [];
  const { act, territory } = first;
  const changed = (duty: Duty) => ({ duty, parts: leastChange(duties, duty, tools) });
  const others = near.flatMap((one) => one.duties).map(changed);
  return [{ act, territory, duties, near: others, within: within.map(changed) }];
}

/** Against the one that it differs least from: by its verb and its short forms too. */
function leastChange(
  duties: readonly Duty[],
  other: Duty,
  { lexicon }: WordTools,
): readonly DiffPart[] {
  const namesOf = ({ text, territory }: Duty) => findNames(text, territory, lexicon);
  const [least = []] = duties
    .map((one) => diffWords(one.text, other.text, namesOf(one), namesOf(other)))
    .toSorted((a, b) => lettersOf(a) - lettersOf(b));
  return least;
}

/** Letters of the words that differ. */
function lettersOf(parts: readonly DiffPart[]): number {
  return parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? 0 : text.length), 0);
}

/** How many bodies have it. */
export function countBodies({ duties, near, within }: SharedDuty): number {
  const others = [...near, ...within].map(({ duty }) => duty);
  return new Set([...duties, ...others].map((duty) => duty.body)).size;
}
