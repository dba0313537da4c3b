import { stemTokens } from '../../../text/stemTokens.ts';
import { stopWords } from '../../../text/stopWords.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import { findCitation } from './findCitation.ts';
import { findIntents } from './findIntents.ts';
import { findTerritories } from './findTerritories.ts';
import type { Query } from './Query.ts';
import { type QueryWord, readWords, type Reading } from './readWords.ts';
import { findNames, toSlots } from './toSlots.ts';

const QUOTED = /[«"“„]([^«»"“”„]+)[»"”“]/g;

/** Understands what was typed. `literal` reading mends neither layout nor slips. */
export function parseQuery(typed: string, index: SearchIndex, reading: Reading): Query {
  const { text, words: read, corrections } = readWords(joinCodes(typed), index, reading);
  const words = read.every(({ empty }) => empty)
    ? read.map((word) => ({ ...word, empty: false }))
    : read;
  const names = findNames(words, index).filter((name) => isName(name, words));
  const isFree = (start: number, length: number) =>
    !names.some((name) => {
      const overlaps = start < name.start + name.stems.length && name.start < start + length;
      return overlaps && name.stems.length > length;
    });
  const { territories, absentRegions, taken } = findTerritories(words, isFree, index);
  const free = names.filter(
    ({ start, stems }) => !stems.some((_, offset) => taken.has(start + offset)),
  );
  return {
    typed,
    text,
    corrections,
    slots: toSlots(words, free, taken, index),
    phrases: [...typed.matchAll(QUOTED)].map(([, words = '']) => phraseStems(words)),
    territories,
    territoryLength: taken.size,
    absentRegions,
    intents: findIntents(text),
    citation: findCitation(text, territories, index),
  };
}

/** A name must say something beside its empty words. */
function isName(
  { start, stems }: { start: number; stems: readonly string[] },
  words: readonly QueryWord[],
): boolean {
  return words.slice(start, start + stems.length).some(({ empty }) => !empty);
}

function phraseStems(words: string): string[] {
  return stemTokens(words).map(({ text, stem }) => (stopWords.has(text) ? '' : stem));
}

/** «273 фз», «1982 р», «360 - О» are one number; «984 о внесении» is not. */
function joinCodes(typed: string): string {
  return typed
    .replace(/(\d)\s*[-–—]\s*(\p{L}{1,2})(?!\p{L})/gu, '$1-$2')
    .replace(/(\d)\s+(фз|рп|р|оз)(?!\p{L})/giu, '$1-$2');
}
