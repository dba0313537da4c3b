/** A stretch of words with the place it came from: what a difference is named by. */
export interface Piece {
  readonly document: string;
  readonly provision: string;
  readonly text: string;
}

/** One stretch where the words differ from the source. White space is removed from all texts. */
export interface Difference {
  readonly document: string;
  readonly provision: string;
  readonly expected: string;
  readonly actual: string;
  /** The last characters that agree before the difference. */
  readonly after: string;
}

/** How many characters must agree again for a difference to be over, and how far that is looked for. */
const resync = 16;
const reach = 3000;

/**
 * Compares words with their source, character by character and in order, white space removed; names every
 * stretch that differs by the document and provision where it begins.
 */
export function compareWords(source: string, pieces: readonly Piece[]): readonly Difference[] {
  const expected = bare(source);
  const starts: number[] = [];
  let actual = '';
  for (const { text } of pieces) {
    starts.push(actual.length);
    actual += bare(text);
  }
  const differences: Difference[] = [];
  let [e, a] = [0, 0];
  while (e < expected.length || a < actual.length) {
    const same = commonLength(expected, e, actual, a);
    [e, a] = [e + same, a + same];
    if (e === expected.length && a === actual.length) break;
    const [eEnd, aEnd] = nextAgreement(expected, e, actual, a);
    const piece = pieces[starts.findLastIndex((start) => start <= Math.min(a, actual.length - 1))];
    differences.push({
      document: piece?.document ?? '',
      provision: piece?.provision ?? '',
      expected: expected.slice(e, eEnd),
      actual: actual.slice(a, aEnd),
      after: expected.slice(Math.max(0, e - 40), e),
    });
    [e, a] = [eEnd, aEnd];
  }
  return differences;
}

/** A text without white space of any kind. */
export function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function commonLength(expected: string, e: number, actual: string, a: number): number {
  let length = 0;
  while (e + length < expected.length && expected[e + length] === actual[a + length]) length += 1;
  return length;
}

/** The nearest pair of places, at or after both, from which the texts agree for a while. */
function nextAgreement(expected: string, e: number, actual: string, a: number): [number, number] {
  for (let distance = 1; distance < reach; distance += 1) {
    for (let step = 0; step <= distance; step += 1) {
      const [nextE, nextA] = [e + step, a + distance - step];
      if (nextE > expected.length || nextA > actual.length) continue;
      if (expected.slice(nextE, nextE + resync) === actual.slice(nextA, nextA + resync))
        return [nextE, nextA];
    }
  }
  return [expected.length, actual.length];
}
