import type { AlignmentKind } from '../AlignmentGroup.ts';
import type { WordWeights } from '../similarity/WordWeights.ts';
import { wordsInOrder } from './wordsInOrder.ts';
import type { Wording, WordUse } from '../wording/Wording.ts';

/** What one wording is to another, and the words that make it so. */
export interface Relation {
  readonly kind: AlignmentKind;
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Relates a wording to an anchor. `identical`: the same words in the same order, names aside. `extended`:
 * it keeps the anchor's words and adds; `narrowed`: it leaves some out and adds almost none; `reworded`:
 * both, or another order, or another action in a wording of like length.
 */
export function relateWordings(anchor: Wording, member: Wording, weights: WordWeights): Relation {
  const missing = beyond(content(anchor), content(member));
  const added = beyond(content(member), content(anchor));
  const kind = isSameSequence(anchor, member)
    ? 'identical'
    : kindOf(anchor, member, weightOf(missing, weights), weightOf(added, weights));
  return added.length + missing.length > 0
    ? { kind, added: printed(added), missing: printed(missing) }
    : { kind, added: printed(verbs(anchor, member)), missing: printed(verbs(member, anchor)) };
}

/** Light verbs that one wording has and another has not: named where nothing else differs. */
function verbs(other: Wording, one: Wording): WordUse[] {
  const own = one.words.filter((word) => word.part === 'verb');
  return own.filter((word) => !holds(other, word));
}

/** How many times more must be added than left out for `extended`, and the reverse for `narrowed`. */
const CLEARLY_MORE = 5;

function kindOf(anchor: Wording, member: Wording, missing: number, added: number): AlignmentKind {
  if (isOtherAction(anchor, member) || isReordered(anchor, member)) return 'reworded';
  if (added > missing * CLEARLY_MORE) return 'extended';
  return missing > added * CLEARLY_MORE ? 'narrowed' : 'reworded';
}

/** Wordings within this ratio of lengths are of like length. */
const LIKE_LENGTH = 0.6;

/**
 * «перенос компетенций» for «фасилитацию переноса компетенций»: not a shorter list but another action.
 * First words that only stand elsewhere in the other wording are its words.
 */
function isOtherAction(anchor: Wording, member: Wording): boolean {
  const [a, b] = [content(anchor), content(member)];
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return false;
  if (isPart(anchor, member) || isPart(member, anchor)) return false;
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  const isFirstKept = holds(member, firstA) && holds(anchor, firstB);
  return ratio >= LIKE_LENGTH && !isFirstKept;
}

/** «Проводит анализ» of «проводит сбор и анализ»: less of what is done, by the same verbs. */
function isPart(part: Wording, whole: Wording): boolean {
  const isShorter = part.actions.length > 0 && part.actions.length < whole.actions.length;
  if (!isShorter || verbs(part, whole).length + verbs(whole, part).length > 0) return false;
  return part.actions.every((action) => whole.actions.includes(action));
}

/** Light verbs («обеспечивает» / «осуществляет») change the wording, not what is said. */
function content({ words }: Wording): WordUse[] {
  return words.filter((word) => word.part !== 'verb');
}

/** Words that may stand elsewhere without making another wording. */
const OUT_OF_PLACE = 1;

/** Whether words that both have stand in another order. */
function isReordered(anchor: Wording, member: Wording): boolean {
  const [a, b] = [anchor, member].map((one) => content(one).map(({ stem }) => keyOf(stem)));
  if (a === undefined || b === undefined) return false;
  const shared = a.length - beyond(content(anchor), content(member)).length;
  return wordsInOrder(a, b) < shared - OUT_OF_PLACE;
}

/** Words that one wording has more times than another. */
function beyond(words: readonly WordUse[], others: readonly WordUse[]): WordUse[] {
  const left = new Map<string, number>();
  for (const { stem } of others) left.set(keyOf(stem), (left.get(keyOf(stem)) ?? 0) + 1);
  return words.filter(({ stem }) => {
    const count = left.get(keyOf(stem)) ?? 0;
    left.set(keyOf(stem), count - 1);
    return count <= 0;
  });
}

/** Any name of a body stands for any other. */
function keyOf(stem: string): string {
  return stem.startsWith('@') ? '@' : stem;
}

function holds({ words }: Wording, word: WordUse): boolean {
  return words.some((one) => isSameWord(one, word));
}

function isSameWord(a: WordUse, b: WordUse): boolean {
  return keyOf(a.stem) === keyOf(b.stem);
}

function isSameSequence({ words: a }: Wording, { words: b }: Wording): boolean {
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? word));
}

function weightOf(words: readonly WordUse[], { rarity }: WordWeights): number {
  const families = new Set(words.map((word) => word.family));
  return [...families].reduce((sum, family) => sum + rarity(family), 0);
}

function printed(words: readonly WordUse[]): string[] {
  return [...new Set(words.map((word) => word.text))];
}
