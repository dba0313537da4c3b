import { stemTokens } from '../../text/stemTokens.ts';
import { stopWords } from '../../text/stopWords.ts';
import type { AskedTerm } from './AskedTerm.ts';
import type { PackedSynonyms } from './PackedMatrix.ts';
import { readAskedWords } from './readAskedWords.ts';

/** What is typed, with the words that acts use for it. */
export interface NearTerms {
  readonly terms: readonly AskedTerm[];
  /** Phrases of acts that stand for what is typed, as editors wrote them; empty where none is known. */
  readonly phrases: readonly string[];
}

/** Reads what is typed by the editors' synonyms, the longest phrase at each place. */
export function readNearTerms(typed: string, synonyms: readonly PackedSynonyms[]): NearTerms {
  const words = stemsOf(typed);
  const terms: AskedTerm[] = [];
  const phrases = new Set<string>();
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at, synonyms);
    const length = found?.length ?? 1;
    const own = words.slice(at, at + length).map(({ text }) => text);
    const written = found?.written ?? [];
    terms.push([own.join(' '), ...written].map(readAskedWords));
    for (const phrase of written) phrases.add(phrase);
    at += length;
  }
  return { terms, phrases: [...phrases] };
}

interface Found {
  /** In words of what is typed. */
  readonly length: number;
  readonly written: readonly string[];
}

function longestAt(
  words: readonly Word[],
  at: number,
  synonyms: readonly PackedSynonyms[],
): Found | null {
  const found = synonyms.flatMap(([asked, written]) =>
    asked
      .map(stemsOf)
      .filter((phrase) => phrase.every(({ stem }, index) => words[at + index]?.stem === stem))
      .map(({ length }) => ({ length, written })),
  );
  const length = Math.max(0, ...found.map((one) => one.length));
  const longest = found.filter((one) => one.length === length);
  return length === 0 ? null : { length, written: longest.flatMap(({ written }) => written) };
}

interface Word {
  readonly text: string;
  readonly stem: string;
}

function stemsOf(text: string): Word[] {
  return stemTokens(text).filter((token) => !stopWords.has(token.text));
}
