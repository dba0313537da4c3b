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

/** Every third first, then the rest from the end. */
function shuffled<T>(list: readonly T[]): T[] {
  return [
    ...list.filter((_, at) => at % 3 === 0),
    ...list.filter((_, at) => at % 3 !== 0).toReversed(),
  ];
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

  it('under different main topics, joins the same words and no others', () => {
    const [same] = align([duty('a', 1, SELECTION, 'x'), duty('b', 1, SELECTION, 'y')]);
    expect(same?.members).toHaveLength(2);
    const other = `${SELECTION}, в условиях взаимодействия с организациями`;
    expect(align([duty('a', 1, SELECTION, 'x'), duty('b', 1, other, 'y')])).toEqual([]);
  });

  it('one document means two things by two wordings; another annex repeats the first in other words', () => {
    const short = 'обеспечивает комплексное взаимодействие с федеральным оператором';
    const long = `${short} национального проекта, всеми субъектами системы и новыми сущностями в рамках реализации проектов`;
    const place = (document: string, territory: string, n: number, text: string) => ({
      ...duty(territory, n, text),
      id: `${document}#p${n}`,
      document,
    });
    const annexes = [place('a1', 'a', 1, short), place('a5', 'a', 2, long)];
    const one = [place('a1', 'a', 1, short), place('a1', 'a', 2, long)];
    const others = [place('b1', 'b', 1, long), place('c1', 'c', 1, short)];
    expect(align([...annexes, ...others])).toHaveLength(1);
    expect(align([...one, ...others])).toHaveLength(2);
  });

  it('does not join what one document tells one body separately', () => {
    const plain = 'осуществляет разработку дополнительных профессиональных программ';
    const [asked, teams] = [
      `${plain} в соответствии с запросом`,
      `${plain} для управленческих команд`,
    ];
    const groups = align([duty('a', 1, asked), duty('a', 2, teams), duty('b', 1, plain)]);
    expect(groups).toHaveLength(1);
    const members = groups.flatMap((group) => group.members.map((one) => one.function));
    expect(members.filter((id) => id.startsWith('a'))).toHaveLength(1);
  });

  it('gives the same for the same functions, in whatever order', () => {
    const functions = ['a', 'b', 'c', 'd'].flatMap((territory, at) => [
      duty(territory, 1, `${SELECTION} ${at}`),
      duty(territory, 2, `${REGISTER} ${at}`),
    ]);
    const shapes = [functions, functions.toReversed(), shuffled(functions)].map((list) =>
      align(list)
        .map(({ id, members }) => [
          id,
          ...members.map((one) => `${one.function} ${one.kind}`).toSorted(),
        ])
        .toSorted(),
    );
    expect(shapes[0]).toHaveLength(2);
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });
});
