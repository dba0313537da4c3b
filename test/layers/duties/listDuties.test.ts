import { describe, expect, it } from 'vitest';
import { listDuties } from '../../../src/layers/duties/listDuties.ts';
import type { SubjectFunction } from '../../../src/layers/functions/SubjectFunction.ts';

function subjectFunction(id: string, body: string, text: string, act = 'act'): SubjectFunction {
  const [document = '', provision = ''] = id.split('#');
  const subject = { body, type: body, name: body, short: body, provision: 'p1', point: '1' };
  const level = 'regional';
  const base = { id, document, provision, act, territory: 'leningrad', level } as const;
  return { ...base, subject, point: '1', text, topics: ['topic'] };
}

describe('listDuties', () => {
  it('counts a function that two annexes of one act repeat once, with both places', () => {
    const duties = listDuties([
      subjectFunction('a1#p3', 'cnppm', 'обеспечивает ведение реестра'),
      subjectFunction('a1#p4', 'cnppm', 'организует стажировки'),
      subjectFunction('a3#p3', 'cnppm', 'Обеспечивает ведение  реестра'),
    ]);
    expect(duties.map(({ id, functions }) => [id, functions.map((one) => one.id)])).toEqual([
      ['a1#p3', ['a1#p3', 'a3#p3']],
      ['a1#p4', ['a1#p4']],
    ]);
  });

  it.each([
    ['another body', subjectFunction('a3#p3', 'institute', 'ведет реестр')],
    ['another act', subjectFunction('a3#p3', 'cnppm', 'ведет реестр', 'other')],
    ['one word more', subjectFunction('a3#p3', 'cnppm', 'ведет единый реестр')],
  ])('keeps apart: %s', (_, other) => {
    expect(listDuties([subjectFunction('a1#p3', 'cnppm', 'ведет реестр'), other])).toHaveLength(2);
  });
});
