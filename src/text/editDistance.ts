/**
 * How many slips turn one word into another: a letter wrong, missing, extra, or two neighbours swapped
 * (optimal string alignment). Letters that sound alike unstressed or are often confused cost less.
 * Returns Infinity as soon as the distance must exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > limit) return Infinity;
    before = row;
    row = next;
  }
  const distance = row[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

function nextRow(a: string, b: string, i: number, row: number[], before: number[]): number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j++) {
    const replaced = at(row, j - 1) + substitution(a.charAt(i - 1), b.charAt(j - 1));
    const missing = at(row, j) + 1;
    const extra = at(next, j - 1) + 1;
    const swapped = isSwap(a, b, i, j) ? at(before, j - 2) + 1 : Infinity;
    next.push(Math.min(replaced, missing, extra, swapped));
  }
  return next;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return (
    i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
  );
}

/** Pairs that Russian spelling confuses: unstressed vowels, voiced and voiceless, sibilants. */
const CONFUSED = new Set('ао еи ия эе ыи ця цс сз тд пб кг фв жш шщ чш щч ьъ'.split(' '));
const CONFUSION_COST = 0.6;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return CONFUSED.has(a + b) || CONFUSED.has(b + a) ? CONFUSION_COST : 1;
}
