import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { listMatrix } from '../../../src/layers/compare/listMatrix.ts';
import { listEarlyIndicators } from '../../../src/layers/gaps/listEarlyIndicators.ts';
import { listEarlyMilestones } from '../../../src/layers/gaps/listEarlyMilestones.ts';
import { listMisplacedRows } from '../../../src/layers/gaps/listMisplacedRows.ts';
import { listRepeats } from '../../../src/layers/gaps/listRepeats.ts';
import { listSharedDuties } from '../../../src/layers/gaps/listSharedDuties.ts';
import { listUnchargedBodies, listUnkeptSources } from '../../../src/layers/gaps/listUncharged.ts';
import { listUncoveredTopics } from '../../../src/layers/gaps/listUncoveredTopics.ts';
import { act, corpus as corpusOf, document, item, point, table } from '../fixtureCorpus.ts';

const { corpus } = loadCorpus('content');
const duties = loadDuties(corpus);
const alignments = alignCorpus(corpus);

describe('gaps of the five territories', () => {
  const uncovered = listUncoveredTopics(listMatrix(corpus, duties));
  const missing = (territory: string) =>
    uncovered.filter((one) => one.territory.id === territory).map((one) => one.topic.id);

  it('burnout and psychological support are nobody’s in Leningrad, and somebody’s in Sakhalin', () => {
    expect(missing('leningrad')).toContain('wellbeing');
    expect(missing('sakhalin')).not.toContain('wellbeing');
  });

  it('what an act does not regulate is no gap', () => {
    expect(missing('megion')).not.toContain('internship-sites');
    expect(uncovered.every(({ others }) => others > 0)).toBe(true);
  });

  it('a town is measured by what others lay on towns and schools, not on regions', () => {
    const tutoring = uncovered.find(
      (one) => one.territory.id === 'megion' && one.topic.id === 'tutoring',
    );
    expect(tutoring?.elsewhere.map((duty) => duty.functions[0]?.point)).toEqual(['3.2.2.3']);
    expect(tutoring?.others).toBe(1);
  });

  it('five bodies of Bashkortostan keep the register of internship sites', () => {
    const register = listSharedDuties(duties, alignments).find(({ duties: [first] }) =>
      first?.text.includes('ведение реестра стажировочных площадок'),
    );
    expect(register?.duties.map((duty) => duty.functions[0]?.point)).toEqual([
      '3.2.2',
      '3.2.4',
      '3.2.5',
      '3.2.6',
      '3.2.8',
    ]);
    expect(register?.near).toEqual([]);
  });

  it.each([
    ['bashkortostan', 'практические модули ДПП', 5, []],
    [
      'bashkortostan',
      'паспорта дополнительного профессионального педагогического',
      7,
      ['ДПО', 'ДПО'],
    ],
    ['sakhalin', 'непрерывное внутрикорпоративное обучение', 1, ['организации']],
  ])('%s: «%s» is laid on several bodies', (territory, words, same, other) => {
    const found = listSharedDuties(duties, alignments).find(
      (one) => one.territory === territory && one.duties[0]?.text.includes(words),
    );
    expect(found?.duties).toHaveLength(same);
    const added = found?.near.map(({ parts }) =>
      parts.findLast((one) => one.kind === 'added')?.text.trim(),
    );
    expect(added).toEqual(other);
  });

  it('a duty for one kind of schools is not the same for another', () => {
    const shared = listSharedDuties(duties, alignments).flatMap((one) => [
      ...one.duties,
      ...one.near.map(({ duty }) => duty),
    ]);
    const control = shared.filter(({ text }) => text.includes('контроль внедрения целевой модели'));
    expect(control).toEqual([]);
    expect(new Set(shared).size).toBe(shared.length);
  });

  it('annexes of one act repeat duties with other words, and only such are listed', () => {
    const repeats = listRepeats(duties, alignments);
    for (const { first, second, parts } of repeats) {
      expect([first.act, first.body]).toEqual([second.act, second.body]);
      expect(parts.some((part) => part.kind !== 'same')).toBe(true);
    }
    expect(
      repeats.map(({ first, second }) =>
        `${first.id} ${second.id}`.replaceAll('leningrad-1982-r-', ''),
      ),
    ).toEqual([
      'a1#p3.2.1-2 a5#p5.1-2',
      'a1#p3.2.1-3 a5#p5.1-3',
      'a1#p3.2.2-1 a5#p5.2-1',
      'a1#p3.2.2-4 a5#p5.2-2',
      'a1#p3.2.2-5 a5#p5.2-3',
      'a1#p3.2.3-1 a5#p5.3-2',
      'a1#p3.2.3-4 a5#p5.3-4',
      'a1#p3.2.3-12 a5#p5.3-7',
      'a1#p3.2.4-2 a5#p5.4-2',
      'a1#p3.2.4-7 a5#p5.4-3',
      'a1#p3.3.1-2 a5#p5.5-2',
      'a1#p3.3.1-3 a5#p5.5-3',
    ]);
  });

  it('names rows that make one body responsible for what another has to do', () => {
    const rows = listMisplacedRows(corpus, duties).map(({ row, duties: [held] }) => [
      row.id,
      held?.body,
    ]);
    expect(rows).toEqual([
      ['leningrad-1982-r-a2#row7', 'cnppm'],
      ['leningrad-1982-r-a2#row8', 'koipo'],
    ]);
  });

  it('Sakhalin measures by a register that nobody is told to keep', () => {
    expect(listUnkeptSources(corpus, duties)).toMatchObject([
      { source: 'реестра стажировочных площадок', indicator: { territory: 'sakhalin' } },
    ]);
  });

  it('names bodies that are responsible and have no function', () => {
    const named = listUnchargedBodies(corpus, duties).map(({ territory, body }) => [
      territory,
      body.id,
    ]);
    expect(named).toEqual([
      ['leningrad', 'omsu'],
      ['megion', 'schools'],
    ]);
  });
});

it('finds a milestone that is due before its act', () => {
  const head = ['№', 'Наименование мероприятия', 'Срок'];
  const roadmap = table('roadmap', head, [
    ['1', 'Открыт центр', '1 июня 2021 года'],
    ['2', 'Принят план', '1 августа 2021 года'],
  ]);
  const dateOf = (row: number, day: string) => ({
    kind: 'date' as const,
    span: { provision: `row${row}-c3`, start: 0, end: 5 },
    from: day,
    to: day,
    repeat: null,
  });
  const order = act('x', { date: '2021-07-14' });
  const plan = document(order, '2', {
    kind: 'roadmap',
    blocks: [roadmap],
    annotations: [dateOf(1, '2021-06-01'), dateOf(2, '2021-08-01')],
  });
  const early = listEarlyMilestones(corpusOf({ acts: [order], documents: [plan] }));
  expect(early.map(({ row }) => row.title)).toEqual(['Открыт центр']);
});

it('finds an indicator that is due before its act', () => {
  const order = act('x', { date: '2023-04-19' });
  const names = ['доля обученных в 2022 году', 'доля обученных в 2024 году'];
  const indicatorOf = (text: string, at: number) => ({
    kind: 'indicator' as const,
    span: { provision: `p5-${at + 1}`, start: 0, end: text.length },
    ...{ unit: 'percent' as const, comparator: null, target: 30, since: null, repeat: null },
    year: at === 0 ? 2022 : 2024,
  });
  const blocks = [
    point(
      '5.',
      'Показатели:',
      names.map((name, at) => item(`p5-${at + 1}`, name)),
    ),
  ];
  const regulation = document(order, '1', { blocks, annotations: names.map(indicatorOf) });
  const early = listEarlyIndicators(corpusOf({ acts: [order], documents: [regulation] }));
  expect(early.map(({ indicator }) => indicator.name)).toEqual(['доля обученных в 2022 году']);
});
