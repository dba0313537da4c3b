import { describe, expect, it } from 'vitest';
import { absenceText } from '../../../src/components/compare/absenceText.ts';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import { absenceMark } from '../../../src/layers/compare/absenceMark.ts';
import { absenceOfDuty, absenceOfKind } from '../../../src/layers/compare/absenceOf.ts';
import { listBodyTypes } from '../../../src/layers/compare/listBodyTypes.ts';
import { listMatrix, type MatrixCell } from '../../../src/layers/compare/listMatrix.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';
import type { Level } from '../../../src/model/Block.ts';
import { indexCorpus } from '../../../src/model/indexCorpus.ts';
import { givenCorpus } from '../../helpers/givenCorpus.ts';

const corpus = givenCorpus();
const index = indexCorpus(corpus);
const duties = loadDuties(corpus);
const matrix = listMatrix(corpus, duties);
const functions = listFunctions(corpus);

function topicsWhere(territory: string, test: (cell: MatrixCell) => boolean): string[] {
  return matrix
    .filter(({ cells }) => cells.some((cell) => cell.territory.id === territory && test(cell)))
    .map(({ topic }) => topic.id);
}

const isUnregulated = ({ absence }: MatrixCell) => absence?.kind === 'unregulated';

describe('the whole matrix', () => {
  it('has every topic, and a cell of each territory', () => {
    expect(matrix.map(({ topic }) => topic.id)).toEqual(corpus.topics.map(({ id }) => id));
    for (const { cells } of matrix) {
      expect(cells.map(({ territory }) => territory.id)).toEqual(
        corpus.territories.map(({ id }) => id),
      );
    }
  });

  it('a cell is empty where no function has the topic, and then alone has a reason', () => {
    for (const { topic, cells } of matrix) {
      for (const { territory, duties: held, absence } of cells) {
        const own = functions.filter(
          (one) => one.territory === territory.id && one.topics.includes(topic.id),
        );
        const printed = held.flatMap((duty) => duty.functions.map(({ id }) => id));
        expect(printed.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        expect(absence === null).toBe(own.length > 0);
      }
    }
  });

  it('«акт этот уровень не регулирует» stands where others have the topic at such levels alone', () => {
    for (const { topic, cells } of matrix) {
      const levels = new Set(
        functions.filter((one) => one.topics.includes(topic.id)).map((one) => one.level),
      );
      for (const { territory, absence } of cells) {
        if (absence === null) continue;
        const outside = new Set<Level>(territory.unregulatedLevels.map(({ level }) => level));
        const isOutside = [...levels].every((level) => outside.has(level));
        expect(absence.kind).toBe(isOutside ? 'unregulated' : 'not-found');
      }
    }
  });

  it('Megion is asked nothing that only regions do', () => {
    expect(topicsWhere('megion', isUnregulated)).toEqual([
      'governance',
      'digital-ecosystem',
      'federal-operator',
      'dpp-development',
      'federal-register',
      'internship-sites',
      'np-infrastructure',
      'wellbeing',
      'low-results',
      'research',
    ]);
    const [cell] = matrix.flatMap(({ topic, cells }) =>
      topic.id === 'wellbeing' ? cells.filter((one) => one.territory.id === 'megion') : [],
    );
    expect(JSON.stringify(cell?.absence)).toContain('муниципальные');
  });

  it('regions that cover their own level are told «не найдено»', () => {
    for (const id of ['bashkortostan', 'leningrad', 'sakhalin']) {
      expect(topicsWhere(id, isUnregulated)).toEqual([]);
    }
    expect(topicsWhere('sakhalin', ({ absence }) => absence !== null)).toEqual([]);
    expect(topicsWhere('bashkortostan', ({ absence }) => absence !== null)).toEqual([
      'staff-registers',
      'methodist-training',
      'np-infrastructure',
    ]);
  });
});

describe('reasons of absence', () => {
  it('ЕАО regulates only how bodies interact: nothing that its act leaves out is a gap', () => {
    const eao = index.territory('eao');
    const school = absenceOfDuty(eao, new Set<Level>(['institutional']));
    expect(school).toMatchObject({ kind: 'unregulated', except: null });
    for (const level of ['regional', 'municipal'] as const) {
      const absence = absenceOfDuty(eao, new Set<Level>([level, 'institutional']));
      expect(absence).toMatchObject({ kind: 'unregulated', except: 'взаимодействия' });
      expect(absenceText(absence)).toMatch(
        /^Акт этот уровень не регулирует, кроме взаимодействия\. Акт – только регламент/,
      );
    }
    expect(topicsWhere('eao', ({ absence }) => absence?.kind === 'not-found')).toEqual([]);
    expect(topicsWhere('eao', ({ duties: held }) => held.length > 0).length).toBeGreaterThan(10);
  });

  it('a reason of several levels is told once', () => {
    const words = absenceText(
      absenceOfDuty(index.territory('eao'), new Set(['regional', 'municipal'])),
    );
    expect(words.match(/только регламент/g)).toHaveLength(1);
    expect(absenceMark({ kind: 'unregulated', except: null, reason: '' })).toBe(
      'акт этот уровень не регулирует',
    );
  });

  it('a topic that nobody has is not found, whatever a territory covers', () => {
    expect(absenceOfDuty(index.territory('megion'), new Set())).toEqual({ kind: 'not-found' });
  });

  it('the roadmap of Bashkortostan is named, and its text is not provided', () => {
    const absence = absenceOfKind(index.territory('bashkortostan'), 'roadmap', corpus);
    expect(absence).toMatchObject({ kind: 'not-provided' });
    expect(JSON.stringify(absence)).toMatch(/дорожн/i);
    expect(absenceOfKind(index.territory('eao'), 'roadmap', corpus)).toEqual({ kind: 'not-found' });
    expect(absenceOfKind(index.territory('eao'), 'order', corpus).kind).toBe('not-provided');
  });

  it('bodies have the same reasons: a town has no regional centre to look for', () => {
    const rows = listBodyTypes(corpus, duties);
    const of = (type: string, territory: string) =>
      rows
        .find((row) => row.type.id === type)
        ?.cells.find((cell) => cell.territory.id === territory);
    expect(of('cnppm', 'megion')?.absence?.kind).toBe('unregulated');
    expect(of('method-council', 'eao')?.absence?.kind).not.toBe(undefined);
    expect(of('cnppm', 'eao')).toMatchObject({
      absence: null,
      bodies: [{ whole: { type: 'institute' } }],
    });
    expect(of('cnppm', 'bashkortostan')?.bodies[0]?.whole?.type).toBe('college');
  });
});
