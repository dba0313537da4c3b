import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/Topic.ts';
import { findMentions } from '../../../src/layers/mentions/findMentions.ts';
import { act, corpus, document, item, point, table } from '../fixtureCorpus.ts';

const TOPICS: readonly Topic[] = [
  { id: 'courses', name: 'Повышение квалификации', definition: 'Курсы, обучение работников.' },
  { id: 'registers', name: 'Реестры', definition: 'Реестры методистов, кадрового состава.' },
];

const order = act('x', {});
const plan = document(order, '2', {
  kind: 'event-plan',
  blocks: [
    table(
      'event-plan',
      ['№', 'Мероприятие', 'Ответственный'],
      [
        ['1', 'Реализация традиционных курсов повышения квалификации', 'Институт'],
        [
          '2',
          'Разработан план работы центра и ключевых мероприятий по повышению квалификации',
          'Центр',
        ],
      ],
    ),
  ],
});
const regulation = document(order, '1', {
  blocks: [
    point('5.', 'Направления:', [
      item('p5-1', 'повышение квалификации педагогов;'),
      item('p5-2', 'кадровый состав и повышение престижа профессии.'),
    ]),
  ],
});

describe('places that speak of a topic', () => {
  const find = findMentions(
    { ...corpus({ acts: [order], documents: [regulation, plan] }), topics: TOPICS },
    [],
  );
  const placesOf = (topic: string) =>
    find(regulation.territory, topic).map((one) =>
      one.kind === 'planned' ? one.row.provision : one.provision,
    );

  it('begin with its name: what is named far behind is something else’s end', () => {
    expect(placesOf('courses')).toEqual(['row1', 'p5-1']);
  });

  it('a later clause of a definition says nothing alone', () => {
    expect(placesOf('registers')).toEqual([]);
  });
});
