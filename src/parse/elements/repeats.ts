import type { Repeat } from '../../model/Annotation.ts';

/** Recurrences of a date or an indicator. */
export const repeats = [
  'weekly',
  'monthly',
  'twice-monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'continuous',
] as const satisfies readonly Repeat[];

export const repeatsText =
  'weekly, monthly, twice-monthly, quarterly, half-yearly, yearly, continuous';
