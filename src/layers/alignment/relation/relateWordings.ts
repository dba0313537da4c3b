import type { AlignmentKind } from '../AlignmentGroup.ts';
import type { WordWeights } from '../similarity/WordWeights.ts';
import { isSameStem } from '../wording/isSameStem.ts';
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
  const missing = content(anchor).filter((word) => !holds(member, word));
  const added = content(member).filter((word) => !holds(anchor, word));
  const kind = isSameSequence(anchor, member)
    ? 'identical'
    : kindOf(anchor, member, weightOf(missing, weights), weightOf(added, weights));
  return { kind, added: printed(added), missing: printed(missing) };
}

/** How many times more must be added than left out for `extended`, and the reverse for `narrowed`. */
const CLEARLY_MORE = 3;

function kindOf(anchor: Wording, member: Wording, missing: number, added: number): AlignmentKind {
  if (isOtherAction(anchor, member)) return 'reworded';
  if (added > missing * CLEARLY_MORE) return 'extended';
  return missing > added * CLEARLY_MORE ? 'narrowed' : 'reworded';
}

/** Wordings within this ratio of lengths are of like length. */
const LIKE_LENGTH = 0.6;

/** «перенос компетенций» for «фасилитацию переноса компетенций»: not a shorter list but another action. */
function isOtherAction(anchor: Wording, member: Wording): boolean {
  const [a, b] = [content(anchor), content(member)];
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return false;
  const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return ratio >= LIKE_LENGTH && !isSameWord(firstA, firstB);
}

/** Light verbs («обеспечивает» / «осуществляет») change the wording, not what is said. */
function content({ words }: Wording): WordUse[] {
  return words.filter((word) => word.part !== 'verb');
}

function holds({ words }: Wording, word: WordUse): boolean {
  return words.some((one) => isSameWord(one, word));
}

/** Any name of a body stands for any other. */
function isSameWord(a: WordUse, b: WordUse): boolean {
  if (a.stem.startsWith('@')) return b.stem.startsWith('@');
  return isSameStem(a.stem, b.stem);
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
