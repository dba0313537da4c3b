import type { Repeat } from '../../model/Annotation.ts';

/** Recurrences of a date or an indicator. */
export const repeats = [
  'monthly',
  'twice-monthly',
  'quarterly',
  'yearly',
  'continuous',
] as const satisfies readonly Repeat[];

export const repeatsText = 'monthly, twice-monthly, quarterly, yearly, continuous';
