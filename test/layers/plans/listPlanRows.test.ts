import { expect, it } from 'vitest';
import { listEvents, listMilestones } from '../../../src/layers/plans/listPlanRows.ts';
import type { Annotation } from '../../../src/model/Annotation.ts';
import { act, corpus, document, table } from '../fixtureCorpus.ts';

const ROADMAP = table(
  'roadmap',
  ['№ п/п', 'Наименование мероприятия', 'Ответственный', 'Результат', 'Срок'],
  [
    ['1.', 'Открыт центр', 'КОиПО', 'Раздел на сайте', '01 сентября 2021 года'],
    ['', 'Презентация проекта', 'ЦРО', 'Приказ', 'До 20.09.2021'],
  ],
);

it('reads milestones by the heads of columns, with dates and bodies of their own cells', () => {
  const annotations: Annotation[] = [
    { kind: 'bodies', span: { provision: 'row1-c3', start: 0, end: 5 }, bodies: ['koipo'] },
    {
      kind: 'date',
      span: { provision: 'row1-c5', start: 0, end: 21 },
      from: '2021-09-01',
      to: '2021-09-01',
      repeat: null,
    },
  ];
  const documents = [document(act('l'), '2', { kind: 'roadmap', blocks: [ROADMAP], annotations })];
  expect(listMilestones(corpus({ documents }))).toMatchObject([
    {
      id: 'l-1-a2#row1',
      number: '1',
      title: 'Открыт центр',
      responsible: 'КОиПО',
      bodies: ['koipo'],
      result: 'Раздел на сайте',
      audience: '',
      dates: [{ text: '01 сентября 2021 года', from: '2021-09-01' }],
    },
    { id: 'l-1-a2#row-u1', number: null, bodies: [], deadline: 'До 20.09.2021', dates: [] },
  ]);
  expect(listEvents(corpus({ documents }))).toEqual([]);
});

it('puts events under the group whose number they extend', () => {
  const plan = table(
    'event-plan',
    ['№', 'Наименование мероприятия', 'Ответственный', 'Категория участников', 'Сроки проведения'],
    [
      ['1', 'Презентация', 'ЦНППМ', 'ММС', 'сентябрь'],
      ['2', 'Сопровождение мероприятий'],
      ['2.1', 'Форум', 'ЦНППМ', 'Педагоги', 'октябрь'],
      ['3', 'Отдельное', 'ЦНППМ', 'Педагоги', 'ноябрь'],
    ],
  );
  const documents = [document(act('l'), '4', { kind: 'event-plan', blocks: [plan] })];
  const groups = listEvents(corpus({ documents })).map(({ number, group }) => [
    number,
    group?.title,
  ]);
  expect(groups).toEqual([
    ['1', undefined],
    ['2.1', 'Сопровождение мероприятий'],
    ['3', undefined],
  ]);
});
