import type { IndicatorRecord } from '../../layers/indicators/listIndicators.ts';
import { targetParts } from './targetParts.ts';

/** How acts print each unit. */
const PRINTED: Readonly<Record<IndicatorRecord['unit'], RegExp>> = {
  percent: /%|процент/iu,
  count: /количеств|числ[оа]/iu,
  person: /человек|чел\./iu,
  piece: /штук|шт\./iu,
  fact: /(?!)/,
};

/**
 * The unit of an indicator for a table: as the act prints it, with its target or in its words; where it prints
 * none, how the indicator is read here, and that it is a reading.
 */
export function unitWords(indicator: IndicatorRecord): string {
  const { unit, target, name, base, method } = indicator;
  if (unit === 'fact') return 'не число: сделано или нет';
  const isPrinted = target !== null || PRINTED[unit].test([name, base, method].join(' '));
  const read = targetParts(indicator).unit ?? 'число';
  if (isPrinted) return read;
  return unit === 'percent' ? 'доля, единица не напечатана' : 'не напечатана';
}
