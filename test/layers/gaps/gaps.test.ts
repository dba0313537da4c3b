import { describe, expect, it } from 'vitest';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { listMatrix } from '../../../src/layers/compare/listMatrix.ts';
import { countGaps } from '../../../src/layers/gaps/gapKinds.ts';
import { listEarlyIndicators } from '../../../src/layers/gaps/listEarlyIndicators.ts';
import { listEarlyMilestones } from '../../../src/layers/gaps/listEarlyMilestones.ts';
import { listMisplacedRows } from '../../../src/layers/gaps/listMisplacedRows.ts';
import { listRepeats } from '../../../src/layers/gaps/listRepeats.ts';
import { countBodies, listSharedDuties } from '../../../src/layers/gaps/listSharedDuties.ts';
import { listTerritoryGaps } from '../../../src/layers/gaps/listTerritoryGaps.ts';
import { listTopicCoverage } from '../../../src/layers/gaps/listTopicCoverage.ts';
import { listUnchargedBodies, listUnkeptSources } from '../../../src/layers/gaps/listUncharged.ts';
import { listUncoveredTopics } from '../../../src/layers/gaps/listUncoveredTopics.ts';
import { findMentions } from '../../../src/layers/mentions/findMentions.ts';
import { act, corpus as corpusOf, document, item, point, table } from '../fixtureCorpus.ts';
import { givenCorpus } from '../../helpers/givenCorpus.ts';

const corpus = givenCorpus();
const duties = loadDuties(corpus);
const alignments = alignCorpus(corpus);
const mentionsOf = findMentions(corpus, duties);

describe('gaps of the five territories', () => {
  const uncovered = listUncoveredTopics(listMatrix(corpus, duties), mentionsOf);
  const missing = (territory: string) =>
    uncovered.filter((one) => one.territory.id === territory).map((one) => one.topic.id);

  it('burnout and psychological support are nobody’s in Leningrad, and somebody’s in Sakhalin', () => {
    expect(missing('leningrad')).toContain('wellbeing');
    expect(missing('sakhalin')).not.toContain('wellbeing');
  });

  it('a topic that a plan gives to somebody, or that an act speaks of, names the place', () => {
    const placesOf = (territory: string, topic: string) =>
      uncovered
        .find((one) => one.territory.id === territory && one.topic.id === topic)
        ?.mentions.map((one) => (one.kind === 'planned' ? one.row.provision : one.provision));
    expect(placesOf('leningrad', 'training-courses')).toEqual(['row3.1', 'row3.2']);
    expect(placesOf('bashkortostan', 'methodist-training')).toEqual(['p3.3.1-par1']);
    expect(placesOf('megion', 'methodist-training')).toEqual(['p3.2.2-par1']);
    expect(placesOf('leningrad', 'wellbeing')).toEqual([]);
  });

  it('what an act does not regulate is no gap', () => {
    expect(missing('megion')).not.toContain('internship-sites');
    expect(missing('eao')).toEqual([]);
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

  it.each([
    ['экспертизу ДПП', ['cnppm', 'irorb', 'bgpu'], 5],
    ['включение диагностического комплекса в ДПП', ['cnppm'], 4],
  ])('«%s» is held within broader duties too', (words, holders, bodies) => {
    const found = listSharedDuties(duties, alignments).find(({ duties: [first] }) =>
      first?.text.endsWith(` ${words}`),
    );
    if (found === undefined) throw new Error('Not shared');
    expect(found.within.map(({ duty }) => duty.body)).toEqual(holders);
    expect(found.within.every(({ parts }) => parts.some(({ kind }) => kind !== 'same'))).toBe(true);
    expect(countBodies(found)).toBe(bodies);
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
    const rows = listMisplacedRows(corpus, duties, mentionsOf).map(({ row, duties: [held] }) => [
      row.id,
      held?.body,
    ]);
    expect(rows).toEqual([
      ['leningrad-1982-r-a2#row7', 'cnppm'],
      ['leningrad-1982-r-a2#row8', 'koipo'],
      ['leningrad-1982-r-a4#row3.1', undefined],
      ['leningrad-1982-r-a4#row3.2', undefined],
      ['leningrad-1982-r-a4#row5.5', 'loiro'],
    ]);
  });

  it('a row of a body without any function is told of once, with the body', () => {
    const uncharged = listUnchargedBodies(corpus, duties);
    const told = new Set(uncharged.flatMap(({ rows }) => rows.map((row) => row.id)));
    const nobodys = listMisplacedRows(corpus, [], mentionsOf);
    expect(told.size).toBeGreaterThan(0);
    expect(nobodys).toEqual([]);
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

describe('the report of each territory', () => {
  const gaps = listTerritoryGaps(corpus, duties, alignments, mentionsOf);
  const of = (id: string) => gaps.find(({ territory }) => territory.id === id);

  it('together they hold every line once', () => {
    expect(gaps.map(({ territory }) => territory.id)).toEqual(
      corpus.territories.map(({ id }) => id),
    );
    const all = gaps.flatMap((one) => one.uncovered);
    expect(new Set(all)).toHaveLength(
      listUncoveredTopics(listMatrix(corpus, duties), mentionsOf).length,
    );
    expect(gaps.flatMap((one) => one.shared)).toHaveLength(
      listSharedDuties(duties, alignments).length,
    );
    for (const { territory, shared, repeats } of gaps) {
      expect(shared.every((one) => one.territory === territory.id)).toBe(true);
      expect(repeats.every(({ first }) => first.territory === territory.id)).toBe(true);
    }
  });

  it('a topic is had, lacked or not regulated, and nothing else', () => {
    for (const { missing, outside, held, topic } of listTopicCoverage(corpus.topics, gaps)) {
      const have = new Set(
        duties.filter(({ topics }) => topics.includes(topic.id)).map((duty) => duty.territory),
      );
      expect([topic.id, held]).toEqual([topic.id, have.size]);
      expect(missing + outside + held).toBe(corpus.territories.length);
    }
    const burnout = listTopicCoverage(corpus.topics, gaps).find(
      ({ topic }) => topic.id === 'wellbeing',
    );
    expect(burnout).toMatchObject({ held: 2, missing: 1, outside: 2 });
  });

  it('counts a duty that three annexes print once', () => {
    const leningrad = of('leningrad');
    if (leningrad === undefined) throw new Error('No report');
    const printed = duties.filter(
      (duty) =>
        duty.territory === 'leningrad' &&
        new Set(duty.functions.map(({ document }) => document)).size > 1,
    );
    expect(countGaps(leningrad, 'repeats')).toBe(printed.length + leningrad.repeats.length);
    expect(of('eao')?.outside.map(({ topic }) => topic.id)).toContain('wellbeing');
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
