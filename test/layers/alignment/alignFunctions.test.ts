import { describe, expect, it } from 'vitest';
import { alignFunctions } from '../../../src/layers/alignment/alignFunctions.ts';
import { createMeasure } from '../../../src/layers/alignment/similarity/Measure.ts';
import type { SubjectFunction } from '../../../src/layers/functions/SubjectFunction.ts';
import { lexicon } from './lexicon.ts';

function duty(territory: string, n: number, text: string, topic = 'events'): SubjectFunction {
  const subject = {
    body: 'b',
    type: 'institute',
    name: 'b',
    short: 'b',
    provision: 'p',
    point: '1',
  };
  const place = { document: territory, provision: `p${n}`, act: territory, territory } as const;
  return {
    id: `${territory}#p${n}`,
    ...place,
    level: 'regional',
    subject,
    point: `${n}`,
    text,
    topics: [topic],
  };
}

const SELECTION =
  'осуществляет отбор стажировочных площадок на базе образовательных организаций, имеющих успешный опыт';
const REGISTER = 'осуществляет формирование и ведение реестра стажировочных площадок';

function align(functions: readonly SubjectFunction[]) {
  return alignFunctions(functions, createMeasure(functions, lexicon));
}

describe('alignFunctions', () => {
  it('joins what territories say alike, and leaves one territory alone', () => {
    const [group, ...rest] = align([
      duty('a', 1, SELECTION),
      duty('b', 1, REGISTER),
      duty('b', 2, 'ведет реестр стажировочных площадок'),
      duty('c', 1, SELECTION.replace('стажировочных', 'стажировочных (менторских)')),
    ]);
    expect(rest).toEqual([]);
    expect(group).toMatchObject({
      id: 'events/a#p1',
      topic: 'events',
      anchor: 'a#p1',
      members: [
        { function: 'a#p1', kind: 'identical', score: 1 },
        { function: 'c#p1', kind: 'extended', added: ['менторских'] },
      ],
    });
  });

  it('does not join across main topics', () => {
    expect(align([duty('a', 1, SELECTION, 'x'), duty('b', 1, SELECTION, 'y')])).toEqual([]);
  });

  it('gives the same for the same functions', () => {
    const functions = ['a', 'b', 'c', 'd'].flatMap((territory, at) => [
      duty(territory, 1, `${SELECTION} ${at}`),
      duty(territory, 2, `${REGISTER} ${at}`),
    ]);
    expect(align(functions)).toEqual(align(functions));
  });
});
