import { isLatin, toRussianLayout, unmixScripts } from '../../../text/keyboardLayout.ts';
import { stemTokens, wordStem } from '../../../text/stemTokens.ts';
import { stopWords } from '../../../text/stopWords.ts';
import { wordFormLike } from '../../../text/wordFormLike.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import { intentWords } from './findIntents.ts';
import { findSpellings } from './findSpellings.ts';
import type { Correction } from './Query.ts';

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
  const corrections: Correction[] =
    layout === typed ? [] : [{ from: typed, to: layout, kind: 'layout' }];
  const words = stemTokens(layout).map((token): QueryWord => {
    const empty = stopWords.has(token.text) || intentWords.has(token.text);
    const word = { text: token.text, kind: token.kind, empty };
    if (empty || token.kind === 'code' || isKnown(token.stem, index))
      return { ...word, stems: [token.stem], found: 'known' };
    return { ...word, ...guess(token.text, token.stem, index, reading) };
  });
  for (const { text, stems, found } of words)
    if (found === 'misspelled')
      corrections.push({ from: text, to: wordFormLike(stems[0] ?? text, text), kind: 'spelling' });
  return { text: mended(layout, corrections), words, corrections };
}

function isKnown(stem: string, index: SearchIndex): boolean {
  return index.numberOf(stem) !== undefined || index.familyOf(stem).length > 0;
}

const MOST_BEGUN = 6;

function guess(
  text: string,
  stem: string,
  index: SearchIndex,
  reading: Reading,
): Pick<QueryWord, 'stems' | 'found'> {
  const begun = text.length < 4 ? [] : completions(text, index);
  if (begun.length > 0) return { stems: begun, found: 'begun' };
  const near = reading === 'mending' ? findSpellings(stem, index) : [];
  const [nearest] = near;
  if (nearest !== undefined)
    return { stems: near, found: isForm(stem, nearest) ? 'begun' : 'misspelled' };
  return { stems: [stem], found: 'unknown' };
}

/** Whether two stems differ in their last letters only: «ведет» and «веден» are forms, not slips. */
function isForm(stem: string, other: string): boolean {
  const common = Math.min(stem.length, other.length) - 1;
  return common >= 4 && stem.slice(0, common) === other.slice(0, common);
}

/** Words of records that begin so, the most frequent first: for a word not typed to its end. */
function completions(beginning: string, index: SearchIndex): string[] {
  return index.words
    .filter(({ term }) => term.startsWith(beginning) && index.frequencyOf(term) > 0)
    .map(({ term }) => term)
    .sort((a, b) => index.frequencyOf(b) - index.frequencyOf(a))
    .slice(0, MOST_BEGUN);
}

/** Words typed in Latin letters that only make sense on the Russian keyboard. */
function mendLayout(typed: string, index: SearchIndex): string {
  return typed
    .split(/(\s+)/)
    .map((word) => {
      if (!isLatin(word)) return unmixScripts(word);
      if (index.numberOf(wordStem(word.toLowerCase())) !== undefined) return word;
      return toRussianLayout(word);
    })
    .join('');
}

function mended(text: string, corrections: readonly Correction[]): string {
  return corrections
    .filter(({ kind }) => kind === 'spelling')
    .reduce((mending, { from, to }) => mending.replace(new RegExp(from, 'i'), to), text);
}
