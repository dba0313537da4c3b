import { describe, expect, it } from 'vitest';
import { territorySummary } from '../../../src/browser/compare/pair/territorySummary.ts';
import { compareTerritories } from '../../../src/layers/compare/territories/compareTerritories.ts';
import type { TerritorySide } from '../../../src/layers/compare/territories/TerritorySide.ts';
import { side, wording } from '../../layers/compare/territories/sides.ts';

function summary(a: TerritorySide, b: TerritorySide): string[] {
  return territorySummary(a, b, compareTerritories(a, b).topics);
}

describe('territorySummary', () => {
  it('says of a territory without duties that none was found, not that each has its like', () => {
    const none = side('Тверская область');
    const some = side('Сахалинская область', { wordings: [wording(null, 'ведет реестр')] });
    expect(summary(none, some)).toEqual([
      'Тверская область: обязанностей в документах на сайте не найдено.',
      'Сахалинская область: 1 обязанность; соответствий у другой территории нет.',
      'Формулировок об одном и том же нет.',
    ]);
  });

  it('says of a territory whose text is lacking that it is not provided', () => {
    const unprovided = { documents: ['Положение'], levels: ['regional'] as const };
    expect(summary(side('А', { unprovided }), side('Б'))[0]).toBe(
      'А: текст не предоставлен: «Положение».',
    );
  });

  it('tells apart what stands in an act in force no more', () => {
    const lapsed = [{ where: 'в утратившем силу акте № 1', duties: 3, groups: [] }];
    const a = side('А', { wordings: [wording(null, 'учит')], lapsed });
    expect(summary(a, side('Б'))[0]).toBe(
      'А: 1 обязанность; соответствий у другой территории нет. Не сравнивается: ещё 3 – в утратившем силу акте № 1.',
    );
  });

  it('counts what each has and what both have', () => {
    const a = side('А', { wordings: [wording('g', 'ведет реестр'), wording(null, 'учит')] });
    const b = side('Б', { wordings: [wording('g', 'ведет реестр')] });
    expect(summary(a, b)).toEqual([
      'А: 2 обязанности; для 1 есть соответствие у другой территории, 1 только здесь.',
      'Б: 1 обязанность; для каждой есть соответствие у другой территории.',
      'Пар формулировок об одном и том же: 1, из них слово в слово 1.',
    ]);
  });
});
