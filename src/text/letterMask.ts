const FIRST = 'а'.charCodeAt(0);

/** Which letters а–я a word has, a bit each; others share one bit. Words a slip apart differ in two bits at most. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - FIRST;
    mask |= 1 << (letter >= 0 && letter < 31 ? letter : 31);
  }
  return mask;
}

/** How many letters only one of two words has. */
export function maskDifference(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
