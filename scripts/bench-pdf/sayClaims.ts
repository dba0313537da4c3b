import type { BenchResult } from './BenchResult.ts';

/** The bounds: shares of Typst's CPU time that must and may be reached. */
const SPEED = { cold: { must: 0.75, reach: 0.5 }, warm: { must: 0.35, reach: 0.25 } } as const;
/** Bytes of a file without its attachment, and for each of its pages. */
const SIZE = { file: 45_000, page: 4_500 } as const;

export interface Claim {
  readonly text: string;
  readonly kept: boolean;
}

/** Whether a share of Typst's time keeps its bounds. */
export function speedClaim(state: keyof typeof SPEED, share: number): Claim {
  const { must, reach } = SPEED[state];
  const said = share <= reach ? 'reached' : share <= must ? 'kept, not reached' : 'broken';
  const text = `${state}: ${share.toFixed(2)} of Typst; must ${must}, reach ${reach}: ${said}`;
  return { text, kept: share <= must };
}

/** Whether every document keeps the bound of its size: says the one that comes nearest. */
export function sizeClaim(documents: BenchResult['documents']): Claim {
  const shares = documents.map(({ pages, bytes }) => bytes / (SIZE.file + SIZE.page * pages));
  const most = Math.max(...shares);
  const { pages = 0, bytes = 0 } = documents[shares.indexOf(most)] ?? {};
  const text = `size: the nearest to its bound of 45 KB + 4.5 KB a page has ${(bytes / 1000).toFixed(1)} KB on ${pages} pages, ${most.toFixed(2)} of it: ${most <= 1 ? 'kept' : 'broken'}`;
  return { text, kept: most <= 1 };
}
