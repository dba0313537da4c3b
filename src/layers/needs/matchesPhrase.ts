import { tokenize } from '../../text/tokenize.ts';

/** How many other words may stand between two neighbours of a phrase. */
const LARGEST_GAP = 2;

/** Stands between two sentences, or two cells of a row: no phrase goes across it. */
const BREAK = '';

/** Cells are joined by « · »; a sentence ends before a capital, and after more letters than «им.» or «обл.» have. */
const BREAKS = /\s·\s|(?<=\p{Ll}{4}[.!?])\s+(?=\p{Lu})/u;

/**
 * Whether words contain a phrase, given as the beginnings of its words in order, with at most two other
 * words between neighbours: «выявлен дефицит» is found in «выявление профессиональных дефицитов».
 */
export function matchesPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, index) => matchesFrom(words, index, phrase, 0));
}

function matchesFrom(
  words: readonly string[],
  index: number,
  beginnings: readonly string[],
  gap: number,
): boolean {
  const [beginning, ...rest] = beginnings;
  if (beginning === undefined) return true;
  for (let at = index; at <= index + gap && at < words.length; at += 1) {
    if (words[at] === BREAK) return false;
    if (words[at]?.startsWith(beginning) && matchesFrom(words, at + 1, rest, LARGEST_GAP))
      return true;
  }
  return false;
}

/** The words of a text as rules see them: normalised, without punctuation, sentences and cells kept apart. */
export function wordsOf(text: string): string[] {
  return text.split(BREAKS).flatMap((part, at) => {
    const words = tokenize(part).map((token) => token.text);
    return at === 0 ? words : [BREAK, ...words];
  });
}
