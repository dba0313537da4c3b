import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import {
  filterMatrix,
  pickTerritories,
  type MatrixFilter,
} from '../../../src/layers/compare/filterMatrix.ts';
import { packMatrix } from '../../../src/layers/compare/packMatrix.ts';
import { stemTokens } from '../../../src/text/stemTokens.ts';

const { corpus } = loadCorpus('content');
const matrix = packMatrix(corpus, loadDuties(corpus));
const everything: MatrixFilter = { level: '', type: '', stems: [], isUneven: false };

/** «sakhalin 1, eao 0»: duties left of a topic; null where the level is not regulated. */
function left(topic: string, filter: Partial<MatrixFilter>): (number | null)[] | undefined {
  const row = filterMatrix(matrix, { ...everything, ...filter }).find((one) => one.topic === topic);
  return row?.cells.map((duties) => duties?.length ?? null);
}

const stems = (words: string) => stemTokens(words).map(({ stem }) => stem);

describe('the matrix narrowed', () => {
  it('by words leaves in each cell the duties that have them', () => {
    expect(matrix.territories).toEqual(['bashkortostan', 'eao', 'leningrad', 'sakhalin', 'megion']);
    expect(left('wellbeing', { stems: stems('выгорание') })).toEqual([0, 0, 0, 1, null]);
    expect(left('internship-sites', { stems: stems('реестр стажировочных площадок') })).toEqual([
      5,
      0,
      0,
      0,
      null,
    ]);
  });

  it('by a level says of acts that do not regulate it', () => {
    expect(left('wellbeing', { level: 'regional' })?.at(-1)).toBe(null);
    expect(left('mentoring', { level: 'institutional' })?.[1]).toBe(null);
  });

  it('by words that only a topic’s name has leaves it whole', () => {
    const all = left('np-infrastructure', {});
    expect(left('np-infrastructure', { stems: stems('инфраструктура нацпроекта') })).toEqual(all);
    expect(left('mentoring', { stems: stems('абракадабра') })).toBe(undefined);
  });

  it('looks for differences among the territories shown alone', () => {
    const pair = pickTerritories(matrix, new Set(['eao', 'leningrad']));
    const uneven = filterMatrix(pair, { ...everything, isUneven: true });
    expect(pair.territories).toEqual(['eao', 'leningrad']);
    expect(uneven.length).toBeLessThan(
      filterMatrix(matrix, { ...everything, isUneven: true }).length,
    );
    const register = uneven.find(({ topic }) => topic === 'internship-sites');
    expect(register).toBe(undefined);
  });
});
