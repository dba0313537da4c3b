import { describe, expect, it } from 'vitest';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import {
  filterMatrix,
  silentLevel,
  type MatrixFilter,
} from '../../../src/layers/compare/filterMatrix.ts';
import { answersWord } from '../../../src/layers/compare/answersWord.ts';
import type { AskedTerm } from '../../../src/layers/compare/AskedTerm.ts';
import { packMatrix } from '../../../src/layers/compare/packMatrix.ts';
import { readAskedWords } from '../../../src/layers/compare/readAskedWords.ts';
import { givenCorpus } from '../../helpers/givenCorpus.ts';

const corpus = givenCorpus();
const matrix = packMatrix(corpus, loadDuties(corpus));
const all = new Set(matrix.territories);
const everything: MatrixFilter = { level: '', type: '', words: [], isUneven: false };

function asked(typed: string): AskedTerm[] {
  return readAskedWords(typed).map((word) => [[word]]);
}

/** «sakhalin 1, eao 0»: duties left of a topic; null where the level is not regulated. */
function left(
  topic: string,
  filter: Partial<MatrixFilter>,
  shown: ReadonlySet<string> = all,
): (number | null)[] | undefined {
  const rows = filterMatrix(matrix, { ...everything, ...filter }, shown);
  const row = rows.find((one) => one.topic === topic);
  return row?.cells.map((duties) => duties?.length ?? null);
}

describe('the matrix narrowed', () => {
  it('by words leaves in each cell the duties that have them', () => {
    expect(matrix.territories).toEqual(['bashkortostan', 'eao', 'leningrad', 'sakhalin', 'megion']);
    expect(left('wellbeing', { words: asked('выгорание') })).toEqual([0, null, 0, 1, null]);
    expect(left('internship-sites', { words: asked('реестр стажировочных площадок') })).toEqual([
      5,
      0,
      0,
      0,
      null,
    ]);
  });

  it('by words says the same of a territory whichever others are shown', () => {
    const register = { words: asked('реестр стажировочных площадок') };
    const some = new Set(['eao', 'sakhalin']);
    expect(left('internship-sites', register, some)).toEqual(left('internship-sites', register));
  });

  it('by a verb finds its noun, and by the noun the verb', () => {
    const register = left('internship-sites', {
      words: asked('ведение реестра площадок'),
    });
    expect(register).toEqual([5, 0, 0, 0, null]);
    for (const typed of ['ведет реестр площадок', 'кто ведет реестр площадок']) {
      expect(left('internship-sites', { words: asked(typed) })).toEqual(register);
    }
    for (const [verb, noun] of [
      ['утверждает паспорт', 'утверждение паспорта'],
      ['организует обучение', 'организация обучения'],
      ['создает условия', 'создание условий'],
      ['разрабатывает программы', 'разработка программ'],
    ] as const) {
      const rows = filterMatrix(matrix, { ...everything, words: asked(verb) }, all);
      const byNoun = filterMatrix(matrix, { ...everything, words: asked(noun) }, all);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(byNoun);
    }
  });

  it('by what is done finds no doer, no quality and no thing of the same root', () => {
    const form = asked('формирует');
    const isAnswered = (stem: string, terms: readonly AskedTerm[]) =>
      terms.flat(2).some((word) => answersWord(stem, word));
    expect(['форм', 'формат', 'формирован'].map((stem) => isAnswered(stem, form))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isAnswered('образовательн', asked('образование'))).toBe(false);
  });

  it('by words and a level leaves no duty without the words', () => {
    const municipal = {
      words: asked('реестр стажировочных площадок'),
      level: 'municipal',
    };
    expect(left('internship-sites', municipal)).toBe(undefined);
  });

  it('by a level says of acts that do not regulate it', () => {
    expect(left('wellbeing', { level: 'regional' })?.at(-1)).toBe(null);
    expect(left('mentoring', { level: 'institutional' })?.[1]).toBe(null);
  });

  it('by a level that acts regulate in part leaves what they say of it', () => {
    expect(left('passport', { level: 'regional' })?.[1]).toBeGreaterThan(0);
    expect(left('wellbeing', { level: 'regional' })?.[1]).toBe(null);
    expect(silentLevel(matrix, 1, 'regional')).toEqual([
      'regional',
      'акт этот уровень не регулирует, кроме взаимодействия',
    ]);
    expect(silentLevel(matrix, 1, '')).toBe(null);
  });

  it('by words that only a topic’s name has leaves it whole', () => {
    const whole = left('np-infrastructure', {});
    expect(left('np-infrastructure', { words: asked('инфраструктура нацпроекта') })).toEqual(whole);
    expect(left('mentoring', { words: asked('абракадабра') })).toBe(undefined);
  });

  it('looks for differences among the territories shown alone', () => {
    const differing = (shown: ReadonlySet<string>) =>
      filterMatrix(matrix, { ...everything, isUneven: true }, shown);
    const uneven = differing(new Set(['eao', 'leningrad']));
    expect(uneven.length).toBeLessThan(differing(all).length);
    const register = uneven.find(({ topic }) => topic === 'internship-sites');
    expect(register).toBe(undefined);
  });
});
