import { expect, it } from 'vitest';
import { unitWords } from '../../../src/components/territory/unitWords.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import {
  listIndicators,
  type IndicatorRecord,
} from '../../../src/layers/indicators/listIndicators.ts';

const share: IndicatorRecord = {
  ...{ id: 'x#p1', document: 'x', territory: 'x', provision: 'p1', point: null },
  ...{ name: 'Доля педагогов', unit: 'percent', comparator: null, target: null },
  ...{ year: null, since: null, repeat: null, base: null, method: null },
};

it('shows a unit that the act prints, with its target or in its words', () => {
  expect(unitWords({ ...share, target: 30 })).toBe('%');
  expect(unitWords({ ...share, name: 'Доля педагогов, %' })).toBe('%');
});

it('tells a reading of ours from a printed unit', () => {
  expect(unitWords(share)).toBe('доля, единица не напечатана');
  expect(unitWords({ ...share, unit: 'fact' })).toBe('не число: сделано или нет');
});

it('shows no per cent for the shares of Leningrad and Megion, which print none', () => {
  const own = listIndicators(loadCorpus('content').corpus).filter(({ territory }) =>
    ['leningrad', 'megion'].includes(territory),
  );
  expect(own.length).toBeGreaterThan(0);
  expect(own.map(unitWords)).not.toContain('%');
});
