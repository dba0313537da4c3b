import { similarity } from '../alignment/similarity/similarity.ts';
import { createMeasure } from '../alignment/similarity/Measure.ts';
import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import type { IndicatorRecord } from '../indicators/listIndicators.ts';
import { wordKeys } from '../../text/diffWords.ts';

/** Indicators of several territories that measure the same, or one that has no like. */
export interface IndicatorGroup {
  /** In the order of the corpus. */
  readonly indicators: readonly IndicatorRecord[];
  readonly comparability: Comparability;
}

/** Whether targets of a group may be set side by side as numbers. */
export type Comparability =
  | 'single'
  | 'comparable'
  /** Fewer than two acts set a target. */
  | 'without-targets'
  | 'other-units'
  /** What a share is of is not printed everywhere. */
  | 'base-unprinted'
  | 'other-bases';

/** Indicators less alike do not measure the same. */
const ALIKE = 0.6;

/** Groups indicators by what they measure, in the order of the corpus. */
export function groupIndicators(
  indicators: readonly IndicatorRecord[],
  lexicon: Lexicon,
): IndicatorGroup[] {
  const texts = indicators.map(({ id, territory, name }) => ({ id, territory, text: name }));
  const measure = createMeasure(texts, lexicon);
  const likeness = (a: IndicatorRecord, b: IndicatorRecord) =>
    similarity(measure.profile(a.id), measure.profile(b.id));
  const groups: IndicatorRecord[][] = [];
  for (const indicator of indicators) {
    const [nearest] = groups
      .filter((group) => group.every(({ territory }) => territory !== indicator.territory))
      .map((group) => ({ group, value: meanOf(group.map((one) => likeness(one, indicator))) }))
      .toSorted((a, b) => b.value - a.value);
    if (nearest !== undefined && nearest.value >= ALIKE) nearest.group.push(indicator);
    else groups.push([indicator]);
  }
  return groups.map((group) => ({ indicators: group, comparability: comparabilityOf(group) }));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function comparabilityOf(group: readonly IndicatorRecord[]): Comparability {
  if (group.length < 2) return 'single';
  const withTargets = group.filter(({ target }) => target !== null);
  if (withTargets.length < 2) return 'without-targets';
  if (new Set(withTargets.map(({ unit }) => unit)).size > 1) return 'other-units';
  if (withTargets.every(({ unit }) => unit !== 'percent')) return 'comparable';
  if (withTargets.some(({ base }) => base === null)) return 'base-unprinted';
  const bases = withTargets.map(({ base }) => wordKeys(base ?? '', []).join(' '));
  return new Set(bases).size > 1 ? 'other-bases' : 'comparable';
}
