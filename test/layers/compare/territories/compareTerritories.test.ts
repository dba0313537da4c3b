import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import { loadDuties } from '../../../../src/corpus/loadDuties.ts';
import { alignCorpus } from '../../../../src/layers/alignment/alignCorpus.ts';
import { compareTerritories } from '../../../../src/layers/compare/territories/compareTerritories.ts';
import { listTerritorySides } from '../../../../src/layers/compare/territories/listTerritorySides.ts';
import type { TerritoryComparison } from '../../../../src/layers/compare/territories/TerritoryComparison.ts';
import type { TerritorySide } from '../../../../src/layers/compare/territories/TerritorySide.ts';
import { side, wording } from './sides.ts';

/** Rows as «kind: first | second». */
function linesOf({ topics }: TerritoryComparison): string[] {
  return topics.flatMap(({ rows }) =>
    rows.map((row) => {
      const first = row.kind === 'added' ? '' : row.a.text;
      const second = row.kind === 'removed' ? '' : row.b.text;
      return `${row.kind}: ${first} | ${second}`;
    }),
  );
}

describe('two territories side by side', () => {
  it('sets beside each other what says the same, and what one has alone by itself', () => {
    const a = side('a', {
      wordings: [wording('g1', 'ведет реестр'), wording(null, 'проводит конкурс')],
    });
    const b = side('b', {
      wordings: [wording('g1', 'ведет открытый реестр'), wording('g2', 'издает журнал')],
    });
    expect(linesOf(compareTerritories(a, b))).toEqual([
      'changed: ведет реестр | ведет открытый реестр',
      'removed: проводит конкурс | ',
      'added:  | издает журнал',
    ]);
  });

  it('of several wordings the likest come together; one that is left is set against its nearest', () => {
    const a = side('a', { wordings: [wording('g', 'ведет реестр площадок')] });
    const b = side('b', {
      wordings: [
        wording('g', 'ведет реестр стажировочных площадок области'),
        wording('g', 'ведет реестр площадок'),
      ],
    });
    expect(linesOf(compareTerritories(a, b))).toEqual([
      'same: ведет реестр площадок | ведет реестр площадок',
      'changed: ведет реестр площадок | ведет реестр стажировочных площадок области',
    ]);
  });

  it('follows the order of topics, whichever side has them', () => {
    const last = { id: 'z', name: 'Конкурсы', place: 7 };
    const a = side('a', { wordings: [wording(null, 'проводит конкурс', undefined, last)] });
    const b = side('b', { wordings: [wording(null, 'ведет реестр')] });
    const { topics } = compareTerritories(a, b);
    expect(topics.map(({ topic }) => topic.name)).toEqual(['Наставничество', 'Конкурсы']);
  });
});

describe('the territories of the site side by side', () => {
  const { corpus } = loadCorpus('content');
  const duties = loadDuties(corpus);
  const sides = listTerritorySides(corpus, duties, alignCorpus(corpus));
  const sideOf = (id: string): TerritorySide => {
    const found = sides.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };

  it('have every duty of every document, once, with all its places', () => {
    for (const { id, wordings } of sides) {
      const own = duties.filter((duty) => duty.territory === id);
      const holders = wordings.flatMap((one) => one.holders);
      expect(holders).toHaveLength(own.length);
      expect(holders.flatMap(({ places }) => places)).toHaveLength(
        own.reduce((sum, { functions }) => sum + functions.length, 0),
      );
    }
  });

  it('lose no wording, and take none twice where one territory says it once', () => {
    for (const a of sides) {
      for (const b of sides) {
        const rows = compareTerritories(a, b).topics.flatMap((topic) => topic.rows);
        const [shownA, shownB] = [new Set(), new Set()];
        for (const row of rows) {
          if (row.kind !== 'added') shownA.add(row.a);
          if (row.kind !== 'removed') shownB.add(row.b);
        }
        expect(shownA.size).toBe(a.wordings.length);
        expect(shownB.size).toBe(b.wordings.length);
      }
    }
  });

  it('find what the annexes of Leningrad say beyond its regulation of interaction', () => {
    const { topics } = compareTerritories(sideOf('eao'), sideOf('leningrad'));
    const rows = topics.flatMap((topic) => topic.rows);
    const own = rows.flatMap((row) => (row.kind === 'added' ? row.b.holders : []));
    const documents = new Set(own.flatMap(({ places }) => places.map((one) => one.document)));
    expect([...documents].toSorted()).toEqual([
      'leningrad-1982-r-a1',
      'leningrad-1982-r-a3',
      'leningrad-1982-r-a5',
    ]);
  });

  it('stay small: what one of them costs the reader is under 100 KB before compression', () => {
    for (const one of sides) expect(JSON.stringify(one).length).toBeLessThan(100_000);
  });
});
