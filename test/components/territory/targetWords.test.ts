import { describe, expect, it } from 'vitest';
import { targetWords } from '../../../src/components/territory/targetWords.ts';
import type { IndicatorRecord } from '../../../src/layers/indicators/listIndicators.ts';

const plain: IndicatorRecord = {
  id: 'a#p1',
  document: 'a',
  territory: 't',
  provision: 'p1',
  point: '1',
  name: 'доля педагогов',
  unit: 'percent',
  comparator: null,
  target: null,
  year: null,
  since: null,
  repeat: null,
  base: null,
  method: null,
};

describe('targetWords', () => {
  it('says that an act sets no target', () => {
    expect(targetWords(plain)).toBe('цель в акте не установлена');
  });

  it('tells comparator, value, unit and year', () => {
    const words = targetWords({ ...plain, comparator: 'at-least', target: 30, year: 2024 });
    expect(words).toBe('не менее 30\u00A0%, к 2024 году');
  });

  it('tells a yearly indicator by its first year', () => {
    const yearly = { ...plain, unit: 'fact', repeat: 'yearly', since: 2021 } as const;
    expect(targetWords(yearly)).toBe('ежегодно, начиная с 2021 года');
  });
});
