import type { JudgedEntry, JudgedQuery, ShownResult } from './JudgedQuery.ts';

/** How well a list of answers serves one query: normalised discounted gain, reciprocal rank, success in three. */
export interface QueryScore {
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly success: number;
  /** Grades of the first ten answers. */
  readonly gains: readonly number[];
}

const DEPTH = 10;

/**
 * Scores answers with repeated wordings collapsed: the same words of one territory count once, as an
 * answer and as something to find. An answer is known by the judged words in it, and each is claimed once.
 */
export function scoreQuery({ relevant }: JudgedQuery, results: readonly ShownResult[]): QueryScore {
  const entries = collapse(relevant);
  const claimed = new Set<JudgedEntry>();
  const gains = unique(results)
    .slice(0, DEPTH)
    .map((result) => claim(result, entries, claimed));
  const ideal = gain(entries.map(({ grade }) => grade).sort((a, b) => b - a));
  const first = gains.indexOf(2);
  return {
    ndcg: ideal === 0 ? 0 : gain(gains) / ideal,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    success: gains.slice(0, 3).includes(2) ? 1 : 0,
    gains,
  };
}

function collapse(entries: readonly JudgedEntry[]): JudgedEntry[] {
  const best = new Map<string, JudgedEntry>();
  for (const entry of entries) {
    const key = `${entry.doc} ${plain(entry.sub)}`;
    if ((best.get(key)?.grade ?? 0) < entry.grade) best.set(key, entry);
  }
  return [...best.values()];
}

function unique(results: readonly ShownResult[]): ShownResult[] {
  return [
    ...new Map(results.toReversed().map((one) => [`${one.doc} ${plain(one.text)}`, one])).values(),
  ].reverse();
}

/** Takes the entries that an answer holds, each wording once; returns the best grade among them. */
function claim(
  { doc, text }: ShownResult,
  entries: readonly JudgedEntry[],
  claimed: Set<JudgedEntry>,
): number {
  const words = plain(text);
  const held = entries
    .filter((entry) => !claimed.has(entry) && entry.doc === doc && holds(words, entry))
    .sort((a, b) => b.grade - a.grade);
  for (const entry of held) claimed.add(entry);
  return held[0]?.grade ?? 0;
}

function holds(words: string, { sub, short, alt }: JudgedEntry): boolean {
  if (alt?.some((other) => words.includes(plain(other)))) return true;
  const known = plain(sub);
  return words.includes(known) && !(short === true && words.length > 3 * known.length + 60);
}

/** Case, ё, quotes, dashes and spaces do not matter. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„']/g, '')
    .replace(/\s*[-–—‑]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ .;,:]+|[ .;,:]+$/g, '');
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((total, grade, at) => total + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
