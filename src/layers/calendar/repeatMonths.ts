import type { Repeat } from '../../model/Annotation.ts';

/** Months between two times of a recurrence; null where its days are not fixed, or there is none. */
export function repeatMonths(repeat: Repeat | null): number | null {
  switch (repeat) {
    case 'monthly':
      return 1;
    case 'quarterly':
      return 3;
    case 'half-yearly':
      return 6;
    case 'yearly':
      return 12;
    case 'weekly':
    case 'twice-monthly':
    case 'continuous':
    case null:
      return null;
  }
}
