/** Bags of words of two lists of paragraphs, by key and count. */
export type WordBag = ReadonlyMap<string, number>;

/** Paragraphs less alike are not one paragraph changed. */
const LEAST = 0.5;
/** What a match of equal paragraphs is worth beside one of likes: equal ones find each other first. */
const EQUAL_BONUS = 0.5;

/**
 * Pairs of places in two lists, both ascending, whose paragraphs are most alike in all (global alignment,
 * Needleman and Wunsch). Paragraphs of many words weigh more than «Функции:».
 */
export function matchParagraphs(
  a: readonly WordBag[],
  b: readonly WordBag[],
): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Float32Array((a.length + 1) * width);
  const worths = new Float32Array(a.length * b.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const worth = worthOf(a[i] ?? new Map(), b[j] ?? new Map());
      worths[i * b.length + j] = worth;
      const matched = worth > 0 ? worth + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(
        matched,
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
      );
    }
  }
  return trace(best, worths, a.length, b.length);
}

function trace(
  best: Float32Array,
  worths: Float32Array,
  lengthA: number,
  lengthB: number,
): (readonly [number, number])[] {
  const width = lengthB + 1;
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < lengthA && j < lengthB) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else if (here === (best[i * width + j + 1] ?? 0)) j += 1;
    else {
      if ((worths[i * lengthB + j] ?? 0) > 0) matches.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return matches;
}

function worthOf(a: WordBag, b: WordBag): number {
  const alike = likeness(a, b);
  if (alike < LEAST) return 0;
  const weight = Math.log2(2 + Math.min(sizeOf(a), sizeOf(b)));
  return weight * (alike === 1 ? 1 + EQUAL_BONUS : alike);
}

/** Share of words in common, 0 to 1 (Dice). */
export function likeness(a: WordBag, b: WordBag): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 0 : (2 * shared) / size;
}

export function sizeOf(bag: WordBag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}
