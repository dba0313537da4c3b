import { hyphenation } from './hyphenation.ts';

/** Shorter words stand on a line of their own rather than in two pieces: «Алтай». */
const SHORTEST = 8;

/**
 * Words with soft hyphens where Russian divides them: for names of our own in narrow places, as not every browser has a
 * Russian dictionary. Never for official words, which stay as they are.
 */
export function softHyphens(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    if (word.length < SHORTEST) return word;
    const places = [0, ...hyphenation(word), word.length];
    const parts = places.slice(1).map((end, at) => word.slice(places[at], end));
    return parts.join('\u00AD');
  });
}
