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
  let least = (row[0] = (above[0] ?? 0) + extra);
  for (let j = 1; j <= meant.length; j++) {
    const wrong = letterCost(typed.charAt(i - 1), meant.charAt(j - 1));
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
  return typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
}

/** Of a letter that only one of the words has. */
function skipCost(word: string, at: number, vowel: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return DOUBLED;
  if ('ьъй'.includes(letter)) return SOFT;
  return 'аеиоуыэюя'.includes(letter) ? vowel : EXTRA;
}

function letterCost(a: string, b: string): number {
  if (a === b) return 0;
  if (soundAlike.has(a + b)) return SOUNDS_ALIKE;
  return isNextKey(a, b) ? NEXT_KEY : STRANGE;
}

function firstLetterCost(typed: string, meant: string): number {
  const a = typed.charAt(0);
  const b = meant.charAt(0);
  if (a === b || soundAlike.has(a + b) || isSwapped(typed, meant, 2, 2)) return 0;
  return WRONG_START;
}

/** Pairs that Russian spelling confuses: unstressed vowels, voiced and voiceless, sibilants. */
const soundAlike: ReadonlySet<string> = new Set(
  'ао ое ая ую еи ия яе эе эи ыи цс сз тд пб кг фв жш шщ чш щч ьъ ьй ий'
    .split(' ')
    .flatMap((pair) => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]),
);

/** Rows of the Russian keyboard, each shifted by half a key. */
const rows = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const keys: ReadonlyMap<string, readonly [row: number, across: number]> = new Map(
  rows.flatMap((row, at) => [...row].map((key, across) => [key, [at, across + at / 2]] as const)),
);

function isNextKey(a: string, b: string): boolean {
  const [one, other] = [keys.get(a), keys.get(b)];
  if (one === undefined || other === undefined) return false;
  return Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 1;
}
