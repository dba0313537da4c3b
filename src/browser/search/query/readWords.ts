import { isLatin, toRussianLayout, unmixScripts } from '../../../text/keyboardLayout.ts';
import { stemTokens, wordStem } from '../../../text/stemTokens.ts';
import { stopWords } from '../../../text/stopWords.ts';
import { wordFamily } from '../../../text/wordFamily.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import { intentWords } from './findIntents.ts';
import { findSpellings } from './findSpellings.ts';
import type { Correction } from './Query.ts';
import { quotedPlaces } from './quotedPlaces.ts';

/** A word of a query as it is searched. */
export interface QueryWord {
  readonly text: string;
  readonly kind: 'word' | 'code';
  /** What it counts as: its stem, or what it was a slip or a beginning of. Best first. */
  readonly stems: readonly string[];
  readonly found: 'known' | 'misspelled' | 'begun' | 'unknown';
  /** Carries no matter: a stop word, or a word that a question is asked with. */
  readonly empty: boolean;
}

export interface QueryWords {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly corrections: readonly Correction[];
}

/** How a query is read: as it stands, or mending layout and slips. */
export type Reading = 'literal' | 'mending';

export function readWords(typed: string, index: SearchIndex, reading: Reading): QueryWords {
  const layout = reading === 'mending' ? mendLayout(typed, index) : typed;
  const quoted = quotedPlaces(layout);
  const isQuoted = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  const corrections: Correction[] =
    layout === typed ? [] : [{ from: typed, to: layout, kind: 'layout' }];
  const words = stemTokens(layout).map((token): QueryWord => {
    const empty = stopWords.has(token.text) || intentWords.has(token.text);
    const word = { text: token.text, kind: token.kind, empty };
    if (empty || token.kind === 'code' || index.numberOf(token.stem) !== undefined)
      return { ...word, stems: [token.stem], found: 'known' };
    // Who puts words in quotes wants these words.
    const own = isQuoted(token.start) ? 'literal' : reading;
    const { mended, ...guessed } = guess(token.text, token.stem, index, own);
    if (mended !== undefined) corrections.push({ from: token.text, to: mended, kind: 'spelling' });
    return { ...word, ...guessed };
  });
  return { text: mended(layout, corrections), words, corrections };
}

const MOST_BEGUN = 6;

interface Guess extends Pick<QueryWord, 'stems' | 'found'> {
  /** The word that a misspelled one was meant to be. */
  readonly mended?: string;
}

function guess(text: string, stem: string, index: SearchIndex, reading: Reading): Guess {
  const begun = text.length < 4 ? [] : completions(text, index);
  if (begun.length > 0) return { stems: begun, found: 'begun' };
  const near = reading === 'mending' ? findSpellings(text, index) : [];
  const [nearest] = near;
  const isKin = index.familyOf(stem).length > 0;
  if (nearest !== undefined && (!isKin || isRelated(stem, nearest.term))) {
    const stems = near.map(({ term }) => term);
    const isSlip = !isForm(stem, nearest.term) && (!isKin || nearest.distance <= ONE_SLIP);
    if (!isSlip) return { stems, found: 'begun' };
    return { stems, found: 'misspelled', mended: nearest.form };
  }
  if (isKin) return { stems: [stem], found: 'known' };
  const forms = [...otherForms(stem, index), ...index.familyOf(stem.replace(PAST_TENSE, ''))];
  return forms.length > 0 ? { stems: forms, found: 'begun' } : { stems: [stem], found: 'unknown' };
}

function isRelated(stem: string, other: string): boolean {
  return wordFamily(stem) === wordFamily(other);
}

/** Stems of the same word, by another form of it. */
function otherForms(stem: string, index: SearchIndex): string[] {
  return index.words.filter(({ term }) => isForm(stem, term)).map(({ term }) => term);
}

/** «выгорел»: an ending that Snowball leaves, as in nouns it is none («учитель»). */
const PAST_TENSE = /(?<=.{4})ел$/;
const LEAST_COMMON = 4;
/** Words of one family that are further apart are no slips: «подписывать» and «подписать». */
const ONE_SLIP = 1;

const LONG_ROOT = 6;

/**
 * Whether two stems differ in their last letter only, or the first goes on from the other: «ведет» and «веден»
 * are forms and a «библиотекарь» belongs to «библиотека», they are not slips.
 */
function isForm(stem: string, other: string): boolean {
  if (other.length >= LONG_ROOT && stem.startsWith(other)) return true;
  const common = Math.max(stem.length, other.length) - 1;
  if (common < LEAST_COMMON) return false;
  return stem.slice(0, common) === other.slice(0, common);
}

/** Words of records that begin so, the most frequent first: for a word not typed to its end. */
function completions(beginning: string, index: SearchIndex): string[] {
  return index.words
    .filter(({ term }) => term.startsWith(beginning) && index.frequencyOf(term) > 0)
    .map(({ term }) => term)
    .sort((a, b) => index.frequencyOf(b) - index.frequencyOf(a))
    .slice(0, MOST_BEGUN);
}

/** Words typed in Latin letters that only make sense on the Russian keyboard: some of them are words there. */
function mendLayout(typed: string, index: SearchIndex): string {
  const parts = typed.split(/(\s+)/);
  const turned = parts.map((word) => {
    if (!isLatin(word)) return unmixScripts(word);
    if (index.numberOf(wordStem(word.toLowerCase())) !== undefined) return word;
    return toRussianLayout(word);
  });
  const isSense = parts.some((word, at) => isLatin(word) && isMeaningful(turned[at] ?? '', index));
  return turned.map((word, at) => (isSense ? word : unmixScripts(parts[at] ?? ''))).join('');
}

function isMeaningful(words: string, index: SearchIndex): boolean {
  return stemTokens(words).some(({ text, stem }) => {
    if (stopWords.has(text) || intentWords.has(text)) return true;
    const isKnown = index.numberOf(stem) !== undefined;
    return isKnown || guess(text, stem, index, 'mending').found !== 'unknown';
  });
}

function mended(text: string, corrections: readonly Correction[]): string {
  return corrections
    .filter(({ kind }) => kind === 'spelling')
    .reduce((mending, { from, to }) => mending.replace(new RegExp(from, 'i'), to), text);
}
