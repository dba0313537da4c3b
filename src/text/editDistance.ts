/**
 * How many slips turn one word into another: a letter wrong, missing, extra, or two neighbours swapped
 * (optimal string alignment). Letters that sound alike unstressed or are often confused cost less.
 * Returns Infinity when the distance exceeds `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  // Rows of the table, three at a time: two above, one above, the present one.
  let above2 = new Float64Array(b.length + 1);
  let above = Float64Array.from({ length: b.length + 1 }, (_, at) => at);
  let row = new Float64Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(row, above, above2, a, b, i) > limit) return Infinity;
    [above2, above, row] = [above, row, above2];
  }
  const distance = above[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

/** Fills the row of the first `i` letters of `a`; returns its least distance. */
function fillRow(
  row: Float64Array,
  above: Float64Array,
  above2: Float64Array,
  a: string,
  b: string,
  i: number,
): number {
  const letter = a.charCodeAt(i - 1);
  let least = (row[0] = i);
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let best = (above[j - 1] ?? Infinity) + substitution(letter, other);
    best = Math.min(best, (above[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1);
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
      best = Math.min(best, (above2[j - 2] ?? Infinity) + 1);
    row[j] = best;
    least = Math.min(least, best);
  }
  return least;
}

/** Pairs that Russian spelling confuses: unstressed vowels, voiced and voiceless, sibilants. */
const CONFUSED: ReadonlySet<number> = new Set(
  'ао еи ия эе ыи ця цс сз тд пб кг фв жш шщ чш щч ьъ'
    .split(' ')
    .map((pair) => pairKey(pair.charCodeAt(0), pair.charCodeAt(1))),
);
const CONFUSION_COST = 0.6;

function substitution(a: number, b: number): number {
  if (a === b) return 0;
  return CONFUSED.has(pairKey(a, b)) ? CONFUSION_COST : 1;
}

/** One number for two letters in either order. */
function pairKey(a: number, b: number): number {
  return a < b ? a * 0x10000 + b : b * 0x10000 + a;
}
