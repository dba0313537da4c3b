/** Short words differ by a letter too easily: «класс» and «клас» may be strangers. */
const SHORTEST_SLIP = 8;

/**
 * Whether two stems are one word, a slip of the pen aside: «управлеченск» and «управленческ» hold the same
 * letters in another order, «педагогичск» lacks one.
 */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_SLIP || a.startsWith('@')) return false;
  if (a.slice(0, 3) !== b.slice(0, 3)) return false;
  return a.length === b.length ? isAnagram(a, b) : lacksOneLetter(a, b);
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

function lacksOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return false;
  const at = [...long].findIndex((letter, index) => letter !== short[index]);
  return long.slice(0, at) + long.slice(at + 1) === short;
}
