import type { IndicatorRecord } from '../../layers/indicators/listIndicators.ts';

const COMPARATORS = { 'at-least': 'не менее', 'at-most': 'не более', equal: '', every: 'каждый' };
const UNITS = { percent: '%', count: '', person: 'человек', piece: 'шт.', fact: '' };
const REPEATS = {
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  'twice-monthly': 'дважды в месяц',
  quarterly: 'ежеквартально',
  'half-yearly': 'раз в полугодие',
  yearly: 'ежегодно',
  continuous: 'постоянно',
};

/** The target of an indicator in its parts; each is null where the act does not print it. */
export interface TargetParts {
  /** «не менее 30» */
  readonly value: string | null;
  /** «%»; null also where it is a plain number or a fact. */
  readonly unit: string | null;
  /** «к 2024 году», «ежегодно, начиная с 2021 года» */
  readonly time: string | null;
}

export function targetParts({
  target,
  comparator,
  unit,
  year,
  since,
  repeat,
}: IndicatorRecord): TargetParts {
  const sign = comparator === null ? '' : COMPARATORS[comparator];
  const times = [
    year === null ? null : `к ${year} году`,
    repeat === null ? null : REPEATS[repeat],
    since === null ? null : `начиная с ${since} года`,
  ].filter((part) => part !== null);
  return {
    value: target === null ? null : `${sign} ${target}`.trim(),
    unit: UNITS[unit] === '' ? null : UNITS[unit],
    time: times.length === 0 ? null : times.join(', '),
  };
}
