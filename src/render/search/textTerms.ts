import { stemTokens } from '../../text/stemTokens.ts';
import { stopWords } from '../../text/stopWords.ts';
import { findPhrases, type Dictionary } from './Dictionary.ts';

/** A term in a text. */
export interface TextTerm {
  readonly term: string;
  /** Ordinal of its first word among all words of the text. */
  readonly position: number;
  /** UTF-16 offset of its first word. */
  readonly offset: number;
}

/** The terms of a text, and how many of its words matter: the length by which matches are weighed. */
export interface TextTerms {
  readonly terms: readonly TextTerm[];
  readonly length: number;
}

/** Every term of a text: stems of words that matter, codes and their numbers, phrases of the dictionary. */
export function textTerms(text: string, dictionary: Dictionary): TextTerms {
  const tokens = stemTokens(text);
  const terms: TextTerm[] = [];
  let length = 0;
  for (const [position, token] of tokens.entries()) {
    if (stopWords.has(token.text)) continue;
    const place = { position, offset: token.start };
    length++;
    terms.push({ term: dictionary.classes.get(token.stem) ?? token.stem, ...place });
    const number = token.kind === 'code' ? codeNumber(token.text) : null;
    if (number !== null) terms.push({ term: number, ...place });
  }
  const stems = tokens.map(({ stem }) => stem);
  for (const { concept, start } of findPhrases(stems, dictionary.phrases))
    terms.push({ term: concept, position: start, offset: tokens[start]?.start ?? 0 });
  return { terms, length };
}

/** «~1982» for «1982-р»: so that a number is found without its letters. Null for a plain number or a point's. */
export function codeNumber(code: string): string | null {
  const digits = /^\d+(?=-?\p{L}|-\d)/u.exec(code)?.[0];
  return digits === undefined ? null : `~${digits}`;
}
