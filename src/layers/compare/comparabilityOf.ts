import { wordKeys } from '../../text/diffWords.ts';

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

/** What of an indicator tells whether its target compares. */
export interface ComparedTarget {
  /** Whether the act sets a target. */
  readonly isSet: boolean;
  readonly unit: string;
  /** What a share is of; null where the act does not print it. */
  readonly base: string | null;
}

/** Whether targets of indicators that measure the same may be set side by side. */
export function comparabilityOf(group: readonly ComparedTarget[]): Comparability {
  if (group.length < 2) return 'single';
  const withTargets = group.filter(({ isSet }) => isSet);
  if (withTargets.length < 2) return 'without-targets';
  if (new Set(withTargets.map(({ unit }) => unit)).size > 1) return 'other-units';
  if (withTargets.every(({ unit }) => unit !== 'percent')) return 'comparable';
  if (withTargets.some(({ base }) => base === null)) return 'base-unprinted';
  const bases = withTargets.map(({ base }) => wordKeys(base ?? '', []).join(' '));
  return new Set(bases).size > 1 ? 'other-bases' : 'comparable';
}
