import { stemTokens } from '../../src/text/stemTokens.ts';
import { stopWords } from '../../src/text/stopWords.ts';

/** Of the words of either text, the other has at least this share when they are one wording. */
const LIKE = 0.8;

/**
 * How many wordings among `others` are different from `text` and from each other. Acts copy each other with a
 * word changed: such copies are one wording, and so is what says all of `text` and more.
 */
export function countDifferent(text: string, others: readonly string[]): number {
  const own = stemsOf(text);
  const different = [own];
  for (const other of new Set(others)) {
    const stems = stemsOf(other);
    const isKnown =
      countShared(own, stems) === own.size || different.some((one) => isLike(one, stems));
    if (!isKnown) different.push(stems);
  }
  return different.length - 1;
}

function stemsOf(text: string): ReadonlySet<string> {
  const telling = stemTokens(text).filter((token) => !stopWords.has(token.text));
  return new Set(telling.map((token) => token.stem));
}

function isLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return countShared(a, b) >= Math.max(a.size, b.size) * LIKE;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}
