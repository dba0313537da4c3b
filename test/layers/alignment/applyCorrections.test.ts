import { describe, expect, it } from 'vitest';
import { alignFunctions } from '../../../src/layers/alignment/alignFunctions.ts';
import { applyCorrections } from '../../../src/layers/alignment/applyCorrections.ts';
import { createMeasure } from '../../../src/layers/alignment/similarity/Measure.ts';
import type { SubjectFunction } from '../../../src/layers/functions/SubjectFunction.ts';
import type { AlignmentCorrection } from '../../../src/model/AlignmentCorrection.ts';
import { lexicon } from './lexicon.ts';

function duty(territory: string, text: string): SubjectFunction {
  const subject = {
    body: 'b',
    type: 'institute',
    name: 'b',
    short: 'b',
    provision: 'p',
    point: '1',
  };
  const place = { document: territory, provision: 'p1', act: territory, territory } as const;
  return {
    id: territory,
    ...place,
    level: 'regional',
    subject,
    point: '1',
    text,
    topics: ['practices'],
  };
}

const functions = [
  duty('a', 'выявляет и распространяет эффективные практики'),
  duty('b', 'выявляет и распространяет эффективные практики'),
  duty('c', 'обобщает передовой опыт'),
];
const measure = createMeasure(functions, lexicon);
const computed = alignFunctions(functions, measure);

function membersAfter(...corrections: AlignmentCorrection[]): (string | undefined)[][] {
  const byId = new Map(functions.map((one) => [one.id, one]));
  return applyCorrections(computed, corrections, byId, measure).groups.map((group) =>
    group.members.map((one) => `${one.function} ${one.kind}`),
  );
}

const reason = 'так решил редактор';

describe('applyCorrections', () => {
  it('starts from what is computed', () => {
    expect(membersAfter()).toEqual([['a identical', 'b identical']]);
  });

  it('joins a function to the group of another', () => {
    const joined = membersAfter({ action: 'join', functions: ['c', 'a'], reason });
    expect(joined).toEqual([['a identical', 'b identical', 'c reworded']]);
  });

  it('parts a function, and drops the group that one territory is left with', () => {
    expect(membersAfter({ action: 'part', functions: ['a'], reason })).toEqual([]);
    const both = membersAfter(
      { action: 'join', functions: ['a', 'c'], reason },
      { action: 'part', functions: ['a'], reason },
    );
    expect(both).toEqual([['b identical', 'c reworded']]);
  });

  it('says otherwise what a member is', () => {
    const told = membersAfter({ action: 'relation', function: 'b', relation: 'extended', reason });
    expect(told).toEqual([['a identical', 'b extended']]);
  });

  it('describes the others against the function that the editor chose', () => {
    const chosen = membersAfter(
      { action: 'join', functions: ['a', 'c'], reason },
      { action: 'anchor', function: 'c', reason },
    );
    expect(chosen).toEqual([['c identical', 'a reworded', 'b reworded']]);
  });

  it('tells which corrections change nothing', () => {
    const byId = new Map(functions.map((one) => [one.id, one]));
    const corrections: AlignmentCorrection[] = [
      { action: 'join', functions: ['a', 'b'], reason },
      { action: 'part', functions: ['c'], reason },
      { action: 'join', functions: ['a', 'c'], reason },
      { action: 'anchor', function: 'a', reason },
      { action: 'relation', function: 'b', relation: 'identical', reason },
      { action: 'relation', function: 'b', relation: 'reworded', reason },
    ];
    expect(applyCorrections(computed, corrections, byId, measure).idle).toEqual([0, 1, 3, 4]);
  });

  it('a function that is not there changes nothing', () => {
    expect(membersAfter({ action: 'part', functions: ['z'], reason })).toEqual(membersAfter());
  });
});
