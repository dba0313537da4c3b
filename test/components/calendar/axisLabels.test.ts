import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../../src/components/calendar/axisLabels.ts';
import { monthsBetween } from '../../../src/components/calendar/monthsOf.ts';

function labels(from: string, to: string): string[] {
  return axisLabels(monthsBetween(`${from}-01`, `${to}-01`)).flatMap((label) =>
    label === null ? [] : [label.isMinor ? `(${label.words})` : label.words],
  );
}

describe('axisLabels', () => {
  it('names each month of half a year', () => {
    expect(labels('2021-07', '2021-12')).toEqual([
      'июль',
      'авг.',
      'сент.',
      'окт.',
      'нояб.',
      'дек.',
    ]);
  });

  it('names the quarters of a year, and its other months where the axis is wide', () => {
    expect(labels('2027-01', '2027-12')).toEqual([
      'янв.',
      '(февр.)',
      '(март)',
      'апр.',
      '(май)',
      '(июнь)',
      'июль',
      '(авг.)',
      '(сент.)',
      'окт.',
      '(нояб.)',
      '(дек.)',
    ]);
  });

  it('names the half-years of two years, each with its year', () => {
    expect(labels('2026-11', '2027-12')).toEqual(['янв. 2027', 'июль 2027']);
  });

  it('names the years of a long plan, none where the axis ends', () => {
    expect(labels('2024-01', '2027-02')).toEqual(['2024', '2025', '2026']);
  });

  it('says the year where a school year passes into the next', () => {
    expect(labels('2026-09', '2027-02')).toEqual([
      'сент. 2026',
      'окт.',
      'нояб.',
      'дек.',
      'янв. 2027',
      'февр.',
    ]);
  });
});
