import { joinRuns, type DiffPart, type DiffWord, type MarkedWord } from './joinRuns.ts';
import type { NameSpan } from './NameSpan.ts';
import { normalizeText } from './normalizeText.ts';
import type { TextRange } from './TextRange.ts';

export type { DiffPart } from './joinRuns.ts';

/**
 * What becomes of `from` in `to`, word by word. Letter case, ё, punctuation and spaces are no differences,
 * nor are proper names where their places are given. A removed run stands before the run added in its
 * place. The same texts always give the same parts.
 */
export function diffWords(
  from: string,
  to: string,
  namesFrom: readonly NameSpan[] = [],
  namesTo: readonly NameSpan[] = [],
): DiffPart[] {
  const [a, b] = [splitWords(from, namesFrom), splitWords(to, namesTo)];
  return joinRuns(bridgeSmallWords(markWords(a, b)));
}

/** Where each of two texts has words that the other lacks: what `diffWords` says is removed, and added. */
export function differentRanges(
  from: string,
  to: string,
  namesFrom: readonly NameSpan[] = [],
  namesTo: readonly NameSpan[] = [],
): { readonly from: readonly TextRange[]; readonly to: readonly TextRange[] } {
  const [a, b] = [splitWords(from, namesFrom), splitWords(to, namesTo)];
  const marked = bridgeSmallWords(markWords(a, b));
  const kinds = (other: DiffPart['kind']) =>
    marked.map(({ kind }) => kind).filter((kind) => kind !== other);
  return { from: rangesOf(a, kinds('added')), to: rangesOf(b, kinds('removed')) };
}

/** `kinds`: of each word, what becomes of it. Spaces after a run, and names that end it, are not of the run. */
function rangesOf(
  words: readonly DiffWord[],
  kinds: readonly DiffPart['kind'][],
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  words.forEach(({ text, tail }, at) => {
    const end = start + text.slice(0, text.length - tail.length).trimEnd().length;
    if (kinds[at] !== 'same') {
      const isNext = at > 0 && kinds[at - 1] !== 'same';
      ranges.push({ start: isNext ? (ranges.pop()?.start ?? start) : start, end });
    }
    start += text.length;
  });
  return ranges;
}

/** Whether two texts have the same words. */
export function hasSameWords(from: string, to: string): boolean {
  const [a, b] = [splitWords(from, []), splitWords(to, [])];
  return a.length === b.length && a.every((word, at) => word.key === b[at]?.key);
}

/** Words of a text as differences are counted by: a body's name is one word, a place's none. */
export function wordKeys(text: string, names: readonly NameSpan[]): string[] {
  return splitWords(text, names).map((word) => word.key);
}

/** Any name of a body is equal to any other. */
const BODY_KEY = '@';
const WORD = /[«„“"(]*[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*/gu;

/**
 * Words in order; each holds the opening signs before it and everything up to the next. A name of a body is
 * one word; names of places, and a body's name right after another, go with the word before them.
 */
function splitWords(text: string, names: readonly NameSpan[]): DiffWord[] {
  const starts = [...text.matchAll(WORD)]
    .map((match) => ({ start: match.index, key: normalizeText(match[0]).replace(/^["(]+/, '') }))
    .filter(({ start }) => !names.some((name) => name.start < start + 1 && start < name.end));
  const bodies = names
    .filter(({ kind, start }) => kind === 'body' && !followsBody(text, names, start))
    .map(({ start }) => ({ start, key: BODY_KEY }));
  const words = [...starts, ...bodies].toSorted((a, b) => a.start - b.start);
  return words.map(({ start, key }, at) => {
    const end = words[at + 1]?.start ?? text.length;
    const follows = names.find((name) => name.start > start && name.start < end);
    const isWord = key !== BODY_KEY && follows !== undefined;
    const tail = isWord ? text.slice(follows.start, end) : '';
    return { key, text: text.slice(at === 0 ? 0 : start, end), tail };
  });
}

/** «ЦНППМ ГАОУ ДПО ИРОСО»: only a space parts the second name from the first. */
function followsBody(text: string, names: readonly NameSpan[], start: number): boolean {
  return names.some(
    ({ kind, end }) => kind === 'body' && end <= start && text.slice(end, start).trim() === '',
  );
}

/** Longest common subsequence by words; texts are paragraphs, so the square of their lengths is small. */
function markWords(a: readonly DiffWord[], b: readonly DiffWord[]): MarkedWord[] {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const marked: MarkedWord[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, to] = [a[i], b[j]];
    if (to !== undefined && from?.key === to.key) {
      marked.push({ kind: 'same', ...to });
      i += 1;
      j += 1;
    } else if (
      from !== undefined &&
      (to === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      marked.push({ kind: 'removed', ...from });
      i += 1;
    } else if (to !== undefined) {
      marked.push({ kind: 'added', ...to });
      j += 1;
    }
  }
  return marked;
}

/** Lengths of common subsequences of the ends `a[i…]` and `b[j…]`, row by row. */
function commonLengths(a: readonly DiffWord[], b: readonly DiffWord[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

const SMALL_WORD = 3;

/** A small shared word between two changes («и», «для») is read as part of the change. */
function bridgeSmallWords(marked: readonly MarkedWord[]): MarkedWord[] {
  return marked.flatMap((word, at) => {
    const isBridge =
      word.kind === 'same' &&
      word.key !== BODY_KEY &&
      word.key.length <= SMALL_WORD &&
      isChange(marked[at - 1]) &&
      isChange(marked[at + 1]);
    return isBridge
      ? [
          { ...word, kind: 'removed' as const },
          { ...word, kind: 'added' as const },
        ]
      : [word];
  });
}

function isChange(word: MarkedWord | undefined): boolean {
  return word !== undefined && word.kind !== 'same';
}
