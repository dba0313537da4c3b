import { shortMonthName } from './monthName.ts';
import type { Month } from './monthsOf.ts';

/** The words over a month of the axis, or none. */
export interface AxisLabel {
  readonly words: string;
  /** Told only where the axis is wide. */
  readonly isMinor: boolean;
}

/** Up to so many months each has its name on a phone; up to so many, on a desk. */
const ON_PHONE = 6;
const ON_DESK = 12;

/**
 * Names over the months of an axis: as many as fit. A longer axis has them by quarters, half-years or years, with
 * the year where it is of more than one.
 */
export function axisLabels(months: readonly Month[]): (AxisLabel | null)[] {
  const step = stepOf(months.length);
  const isOfYears = months[0]?.slice(0, 4) !== months.at(-1)?.slice(0, 4);
  return months.map((month, at) => {
    const isMajor = (Number(month.slice(5)) - 1) % step === 0 && months.length - at >= step / 2;
    if (!isMajor && months.length > ON_DESK) return null;
    const saysYear = isOfYears && (step > 1 || at === 0 || month.endsWith('-01'));
    return { words: wordsOf(month, saysYear, step), isMinor: !isMajor };
  });
}

function stepOf(length: number): number {
  if (length <= ON_PHONE) return 1;
  if (length <= ON_DESK) return 3;
  return length <= 2 * ON_DESK ? 6 : 12;
}

/** «янв. 2027» breaks at its space where a month is narrow. */
function wordsOf(month: Month, saysYear: boolean, step: number): string {
  const year = month.slice(0, 4);
  if (step === 12) return year;
  return saysYear ? `${shortMonthName(month)} ${year}` : shortMonthName(month);
}
