import { codeNumber } from '../../../render/search/textTerms.ts';
import { findPhrases, type PhraseMatch } from '../../../render/search/Dictionary.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import { expandConcept, expandStems } from './expandTerm.ts';
import { levelOf } from './levelOf.ts';
import type { Alternative, Slot } from './Query.ts';
import type { QueryWord } from './readWords.ts';
import { weighAlternatives } from './weighAlternatives.ts';

/** Names of several words in a query that are meant, the longest first, none inside another. */
export function findNames(
  words: readonly QueryWord[],
  index: SearchIndex,
  isMeant: (name: PhraseMatch) => boolean = () => true,
): PhraseMatch[] {
  const stems = words.map((word) => word.stems[0] ?? '');
  const found = findPhrases(stems, index.phrases)
    .filter(isMeant)
    .sort((a, b) => b.stems.length - a.stems.length);
  const taken = new Set<number>();
  return found.filter(({ start, stems: { length } }) => {
    const span = Array.from({ length }, (_, offset) => start + offset);
    if (span.some((at) => taken.has(at))) return false;
    for (const at of span) taken.add(at);
    return true;
  });
}

/** Slots of the names and of the words that are left, in the order of the query. */
export function toSlots(
  words: readonly QueryWord[],
  names: readonly PhraseMatch[],
  taken: ReadonlySet<number>,
  index: SearchIndex,
): Slot[] {
  const slots = new Map<number, Slot>();
  const used = new Set(taken);
  for (const { concept, stems, start } of names) {
    const said = words.slice(start, start + stems.length);
    for (const offset of stems.keys()) used.add(start + offset);
    slots.set(start, toSlot(said, expandConcept(concept, index), stems, concept, index));
  }
  for (const [at, word] of words.entries()) {
    if (used.has(at) || word.empty) continue;
    const alternatives = word.kind === 'code' ? codeForms(word) : wordForms(word, index);
    const concept = index.conceptOf(word.stems[0] ?? '');
    const slot = toSlot([word], alternatives, [], concept, index);
    const isHabit = word.stems.some((stem) => index.isOpener(stem)) || isPredicate(words, at);
    slots.set(at, isHabit ? { ...slot, weight: OF_HABIT * slot.weight } : slot);
  }
  return [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot);
}

/**
 * A verb with which functions begin says this much of what its rarity tells, and so does the verb that a
 * question asks with: acts say «обеспечивает проведение» for «кто проводит».
 */
const OF_HABIT = 0.6;
const QUESTION = /^(кто|кому|как|где|когда|куда|чем)$/;
const VERB = /(?:[аеиоуыюя]ть|[аеиуюя]ет|ит|[аяую]т|[аеиуюя]т?ся|ться)$/;

function isPredicate(words: readonly QueryWord[], at: number): boolean {
  return QUESTION.test(words[at - 1]?.text ?? '') && VERB.test(words[at]?.text ?? '');
}

function toSlot(
  words: readonly QueryWord[],
  alternatives: readonly Alternative[],
  parts: readonly string[],
  concept: string,
  index: SearchIndex,
): Slot {
  return {
    words: words.map(({ text }) => text).join(' '),
    length: words.filter(({ empty }) => !empty).length,
    ...weighAlternatives(alternatives, parts, index),
    parts: parts.filter((part) => index.frequencyOf(part) > 0),
    bodies: new Set(index.bodiesOf(concept)),
    level: levelOf(concept),
  };
}

function wordForms({ stems, found }: QueryWord, index: SearchIndex): Alternative[] {
  return expandStems(stems, found === 'misspelled' || found === 'begun', index);
}

/** «1982р» is «1982-р»; a plain «273» stands in for «273-фз». */
function codeForms({ text }: QueryWord): Alternative[] {
  const dashed = /^(\d+)(\p{L}+)$/u.exec(text);
  const number = /^\d+$/.test(text) ? `~${text}` : codeNumber(text);
  return [
    { term: text, strength: 1, source: 'word' },
    ...(dashed
      ? [{ term: `${dashed[1] ?? ''}-${dashed[2] ?? ''}`, strength: 1, source: 'word' } as const]
      : []),
    ...(number === null ? [] : [{ term: number, strength: 0.6, source: 'form' } as const]),
  ];
}
