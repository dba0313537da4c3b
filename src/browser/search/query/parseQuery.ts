import type { PhraseMatch } from '../../../render/search/Dictionary.ts';
import { stemTokens } from '../../../text/stemTokens.ts';
import { stopWords } from '../../../text/stopWords.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import { findCitation } from './findCitation.ts';
import { findIntents } from './findIntents.ts';
import { findTerritories } from './findTerritories.ts';
import { joinCodes } from './joinCodes.ts';
import type { Query } from './Query.ts';
import { quotedPlaces } from './quotedPlaces.ts';
import { type QueryWord, readWords, type Reading } from './readWords.ts';
import { findNames, toSlots } from './toSlots.ts';

/** Understands what was typed. `literal` reading mends neither layout nor slips. */
export function parseQuery(typed: string, index: SearchIndex, reading: Reading): Query {
  const { text, words: read, corrections } = readWords(joinCodes(typed, index), index, reading);
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
  const free = findNames(words, index, isMeant(territories, index)).filter(
    (name) => isName(name, words) && !name.stems.some((_, at) => taken.has(name.start + at)),
  );
  return {
    typed,
    text,
    corrections,
    slots: toSlots(words, free, taken, index),
    phrases: quotedPlaces(typed).map(({ words }) => phraseStems(words)),
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

/**
 * Where a territory is named, a body's name means a body of that territory: «методический совет школы» in
 * Bashkortostan, where no body is called so, is a council and a school. A name that has an abbreviation is
 * known everywhere.
 */
function isMeant(
  territories: readonly string[],
  { core, bodiesOf, frequencyOf }: SearchIndex,
): (name: PhraseMatch) => boolean {
  const here = new Set(territories);
  return ({ concept }) => {
    if (here.size === 0 || (concept.startsWith('=') && frequencyOf(concept) > 0)) return true;
    const homes = bodiesOf(concept).map((body) => core.bodies[body]?.territory ?? -1);
    return homes.length === 0 || homes.some((home) => here.has(core.territories[home]?.id ?? ''));
  };
}

function phraseStems(words: string): string[] {
  return stemTokens(words).map(({ text, stem }) => (stopWords.has(text) ? '' : stem));
}
