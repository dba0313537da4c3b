import { similarity } from '../alignment/similarity/similarity.ts';
import { createMeasure } from '../alignment/similarity/Measure.ts';
import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import type { IndicatorRecord } from '../indicators/listIndicators.ts';
import { comparabilityOf, type Comparability } from './comparabilityOf.ts';

/** Indicators of several territories that measure the same, or one that has no like. */
export interface IndicatorGroup {
  /** In the order of the corpus. */
  readonly indicators: readonly IndicatorRecord[];
  readonly comparability: Comparability;
}

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
  return groups.map((group) => {
    const targets = group.map(({ target, unit, base }) => ({ isSet: target !== null, unit, base }));
    return { indicators: group, comparability: comparabilityOf(targets) };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
