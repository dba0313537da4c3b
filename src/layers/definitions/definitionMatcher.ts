import { stem } from '../../text/stem.ts';
import { tokenize, type Token } from '../../text/tokenize.ts';

/** Words found in a text: `words` as they were given to the matcher. */
export interface FoundWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Sought {
  readonly words: string;
  readonly kind: 'term' | 'abbreviation';
}

/**
 * Finds given words in texts. A term is found in any inflection («стажировочных площадок»), an
 * abbreviation letter for letter. Longer words win where two overlap.
 */
export function definitionMatcher(sought: readonly Sought[]): (text: string) => FoundWords[] {
  const patterns = sought.map(toPattern).toSorted((a, b) => b.words.length - a.words.length);
  return (text) => {
    const tokens = tokenize(text);
    const found = patterns.flatMap((pattern) => occurrences(pattern, text, tokens));
    return found
      .filter((one, at) => !found.slice(0, at).some((other) => overlap(one, other)))
      .toSorted((a, b) => a.start - b.start);
  };
}

interface Pattern extends Sought {
  readonly stems: readonly string[];
}

/** What stands in brackets is another name, not a part of the term: «педагогический работник (педагог)». */
function toPattern({ words, kind }: Sought): Pattern {
  const stems = tokenize(words.replace(/\s\([^)]*\)/g, '')).map(({ text }) => rootOf(text));
  return { words, kind, stems };
}

function occurrences(pattern: Pattern, text: string, tokens: readonly Token[]): FoundWords[] {
  const { stems, words, kind } = pattern;
  return tokens.flatMap((token, at) => {
    const run = tokens.slice(at, at + stems.length);
    const last = run.at(-1);
    if (!last || !stems.every((one, step) => rootOf(run[step]?.text ?? '') === one)) return [];
    const found = { words, start: token.start, end: last.end };
    return kind === 'term' || isLetterForLetter(text, found) ? [found] : [];
  });
}

/**
 * A stem without the vowel that comes and goes, so that площадок and площадка are one, and without the
 * consonant that the stemmer takes for a verb's in one form alone: органы and органами are one.
 */
function rootOf(word: string): string {
  return stem(word)
    .replace(/([бвгджзклмнпрстфхцчшщ])[ое]([кнц])$/, '$1$2')
    .replace(/(\p{L}{2}[ая])[нлтй]$/u, '$1');
}

function isLetterForLetter(text: string, { words, start, end }: FoundWords): boolean {
  return tokensJoined(text.slice(start, end)) === tokensJoined(words);
}

function tokensJoined(words: string): string {
  return words.replace(/[^\p{L}\d]+/gu, ' ').trim();
}

function overlap(a: FoundWords, b: FoundWords): boolean {
  return a.start < b.end && b.start < a.end;
}
