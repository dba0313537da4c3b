/**
 * How far a typed word is from the one that was meant, by slips of Russian typing: a letter wrong, missing,
 * extra, or two neighbours swapped (optimal string alignment). What happens often costs less: letters that
 * sound alike, keys side by side, doubled letters, soft signs, unstressed vowels left out. A first letter is
 * seldom wrong, and then most often by its sound. Returns Infinity when the distance exceeds `limit`.
 */
export function slipDistance(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > 2 * limit) return Infinity;
  let above2 = new Float64Array(meant.length + 1);
  let above = new Float64Array(meant.length + 1);
  let row = new Float64Array(meant.length + 1);
  for (let j = 1; j <= meant.length; j++)
    above[j] = (above[j - 1] ?? 0) + skipCost(meant, j - 1, VOWEL_LEFT_OUT);
  for (let i = 1; i <= typed.length; i++) {
    if (fillRow(row, above, above2, typed, meant, i) > limit) return Infinity;
    [above2, above, row] = [above, row, above2];
  }
  const distance = (above[meant.length] ?? Infinity) + firstLetterCost(typed, meant);
  return distance > limit ? Infinity : distance;
}

const SWAPPED = 0.8;
const SOUNDS_ALIKE = 0.6;
const NEXT_KEY = 0.8;
const STRANGE = 1.3;
const DOUBLED = 0.5;
const SOFT = 0.6;
const VOWEL_LEFT_OUT = 0.8;
const EXTRA = 1;
const WRONG_START = 0.7;

/** Fills the row of the first `i` letters that were typed; returns its least distance. */
function fillRow(
  row: Float64Array,
  above: Float64Array,
  above2: Float64Array,
  typed: string,
  meant: string,
  i: number,
): number {
  const extra = skipCost(typed, i - 1, EXTRA);
  const letter = typed.charCodeAt(i - 1);
  let least = (row[0] = (above[0] ?? 0) + extra);
  for (let j = 1; j <= meant.length; j++) {
    const wrong = letterCost(letter, meant.charCodeAt(j - 1));
    const missing = skipCost(meant, j - 1, VOWEL_LEFT_OUT);
    let best = (above[j - 1] ?? Infinity) + wrong;
    best = Math.min(best, (above[j] ?? Infinity) + extra, (row[j - 1] ?? Infinity) + missing);
    if (isSwapped(typed, meant, i, j)) best = Math.min(best, (above2[j - 2] ?? Infinity) + SWAPPED);
    row[j] = best;
    least = Math.min(least, best);
  }
  return least;
}

function isSwapped(typed: string, meant: string, i: number, j: number): boolean {
  if (i < 2 || j < 2) return false;
  const [last, first] = [typed.charCodeAt(i - 1), typed.charCodeAt(i - 2)];
  return last === meant.charCodeAt(j - 2) && first === meant.charCodeAt(j - 1);
}

/** Of a letter that only one of the words has. */
function skipCost(word: string, at: number, vowel: number): number {
  const letter = word.charCodeAt(at);
  if (letter === word.charCodeAt(at - 1) || letter === word.charCodeAt(at + 1)) return DOUBLED;
  if (soft.has(letter)) return SOFT;
  return vowels.has(letter) ? vowel : EXTRA;
}

/** Of one letter for another, by their codes. */
function letterCost(a: number, b: number): number {
  if (a === b) return 0;
  return pairCosts.get(pairKey(a, b)) ?? STRANGE;
}

function firstLetterCost(typed: string, meant: string): number {
  const cost = letterCost(typed.charCodeAt(0), meant.charCodeAt(0));
  return cost <= SOUNDS_ALIKE || isSwapped(typed, meant, 2, 2) ? 0 : WRONG_START;
}

const vowels = codesOf('аеиоуыэюя');
const soft = codesOf('ьъй');

/** Pairs that Russian spelling confuses: unstressed vowels, voiced and voiceless, sibilants. */
const SOUND_ALIKE = 'ао ое ая ую еи ия яе эе эи ыи цс сз тд пб кг фв жш шщ чш щч ьъ ьй ий';
/** Rows of the Russian keyboard, each shifted by half a key. */
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

const pairCosts: ReadonlyMap<number, number> = new Map([
  ...neighbours().map(([a, b]) => [pairKey(a, b), NEXT_KEY] as const),
  ...SOUND_ALIKE.split(' ').map(
    (pair) => [pairKey(pair.charCodeAt(0), pair.charCodeAt(1)), SOUNDS_ALIKE] as const,
  ),
]);

function neighbours(): (readonly [number, number])[] {
  const keys = ROWS.flatMap((row, at) =>
    [...row].map((key, across) => ({ key: key.charCodeAt(0), at, across: across + at / 2 })),
  );
  return keys.flatMap((one) =>
    keys
      .filter((two) => Math.abs(one.at - two.at) <= 1 && Math.abs(one.across - two.across) <= 1)
      .map((two) => [one.key, two.key] as const),
  );
}

/** One number for two letters in either order. */
function pairKey(a: number, b: number): number {
  return a < b ? a * 0x10000 + b : b * 0x10000 + a;
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}
