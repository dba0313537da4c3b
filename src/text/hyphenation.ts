import russian from 'hyphen/patterns/ru.js';
import type { PatternBranch, PatternNode } from 'hyphen/patterns/ru.js';

const MIN_LEFT = 2;
const MIN_RIGHT = 3;
const [levels, patterns, exceptions] = russian;

/**
 * Places where a Russian word may be divided: offsets of the letters that would open the next line,
 * in order. `word` is letters only, without hyphens or punctuation. At least two letters stay and
 * three go over. A word with capitals past its first letter (an abbreviation) is never divided.
 * Patterns: F. M. Liang's method on the data of the `hyphen` package, read directly because its
 * function returns marked text and costs three times as much.
 */
export function hyphenation(word: string): readonly number[] {
  if (word.length < MIN_LEFT + MIN_RIGHT) return [];
  const lower = word.toLowerCase();
  if (word.slice(1) !== lower.slice(1)) return [];
  const found = exceptions[lower] ?? placesByPatterns(lower);
  return found.filter((at) => at >= MIN_LEFT && at <= word.length - MIN_RIGHT);
}

function placesByPatterns(word: string): readonly number[] {
  const dotted = `.${word}.`;
  const weights = new Uint8Array(dotted.length + 1);
  for (let start = 0; start < dotted.length; start += 1) weighFrom(dotted, start, weights);
  const places: number[] = [];
  for (let at = 1; at < word.length; at += 1) if ((weights[at + 1] ?? 0) & 1) places.push(at);
  return places;
}

/** Walks the tree of patterns along the word from `start`, raising the weights of the places it passes. */
function weighFrom(dotted: string, start: number, weights: Uint8Array): void {
  let node: PatternNode | undefined = patterns;
  for (let at = start; at < dotted.length; at += 1) {
    node = childrenOf(node)?.[dotted.charAt(at)];
    if (node === undefined) return;
    const pattern = levels[levelIndexOf(node)];
    pattern?.forEach((weight, i) => {
      if (weight > (weights[start + i] ?? 0)) weights[start + i] = weight;
    });
  }
}

function childrenOf(node: PatternNode): PatternBranch | undefined {
  if (typeof node === 'number') return undefined;
  return isPair(node) ? node[0] : node;
}

function levelIndexOf(node: PatternNode): number {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : -1;
}

function isPair(node: PatternNode): node is readonly [PatternBranch, number] {
  return Array.isArray(node);
}
