import type { IndicatorRecord } from '../../layers/indicators/listIndicators.ts';

const COMPARATORS = { 'at-least': 'не менее', 'at-most': 'не более', equal: '', every: 'каждый' };
const UNITS = { percent: '%', count: '', person: ' человек', piece: ' шт.', fact: '' };
const REPEATS = {
  monthly: 'ежемесячно',
  'twice-monthly': 'дважды в месяц',
  quarterly: 'ежеквартально',
  yearly: 'ежегодно',
  continuous: 'постоянно',
};

/** The target of an indicator in words: «не менее 30 %, к 2024 году»; said when the act sets none. */
export function targetWords(indicator: IndicatorRecord): string {
  const { target, year, since, repeat } = indicator;
  const parts = [
    target === null ? null : valueWords(indicator, target),
    year === null ? null : `к ${year} году`,
    repeat === null ? null : REPEATS[repeat],
    since === null ? null : `начиная с ${since} года`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'цель в акте не установлена' : parts.join(', ');
}

function valueWords({ comparator, unit }: IndicatorRecord, target: number): string {
  const sign = comparator === null ? '' : COMPARATORS[comparator];
  const space = unit === 'percent' ? '\u00A0' : '';
  return `${sign} ${target}${space}${UNITS[unit]}`.trim();
}
