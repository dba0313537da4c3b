import type { TerritoryGaps } from './TerritoryGaps.ts';

/** Kinds of lines in the report; each is also the anchor of its section. */
export const GAP_KINDS = ['uncovered', 'shared', 'repeats', 'uncharged', 'early'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** How much of a kind a territory has; of repeats, how many duties are repeated, word for word or not. */
export function countGaps(gaps: TerritoryGaps, kind: GapKind): number {
  switch (kind) {
    case 'uncovered':
      return gaps.uncovered.length;
    case 'shared':
      return gaps.shared.length;
    case 'repeats':
      return gaps.repeats.length + new Set(gaps.copies.flatMap(({ duties }) => duties)).size;
    case 'uncharged':
      return gaps.uncharged.length + gaps.misplaced.length + gaps.unkept.length;
    case 'early':
      return gaps.earlyRows.length + gaps.earlyIndicators.length;
  }
}
