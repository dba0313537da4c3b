import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { loadDuties } from '../../../src/corpus/loadDuties.ts';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { listMatrix } from '../../../src/layers/compare/listMatrix.ts';
import { listEarlyMilestones } from '../../../src/layers/gaps/listEarlyMilestones.ts';
import { listRepeats } from '../../../src/layers/gaps/listRepeats.ts';
import { listSharedDuties } from '../../../src/layers/gaps/listSharedDuties.ts';
import { listUnchargedBodies, listUnkeptSources } from '../../../src/layers/gaps/listUncharged.ts';
import { listUncoveredTopics } from '../../../src/layers/gaps/listUncoveredTopics.ts';
import { act, corpus as corpusOf, document, table } from '../fixtureCorpus.ts';

const { corpus } = loadCorpus('content');
const duties = loadDuties(corpus);
const { corrected, lexicon } = alignCorpus(corpus);

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

  it('five bodies of Bashkortostan keep the register of internship sites', () => {
    const register = listSharedDuties(duties, lexicon).find(({ duties: [first] }) =>
      first?.text.includes('ведение реестра стажировочных площадок'),
    );
    expect(register?.duties.map((duty) => duty.functions[0]?.point)).toEqual([
      '3.2.2',
      '3.2.4',
      '3.2.5',
      '3.2.6',
      '3.2.8',
    ]);
  });

  it('annexes of one act repeat duties with other words, and only such are listed', () => {
    const repeats = listRepeats(duties, corrected, lexicon);
    expect(repeats.length).toBeGreaterThan(5);
    for (const { first, second, parts } of repeats) {
      expect([first.act, first.body]).toEqual([second.act, second.body]);
      expect(parts.some((part) => part.kind !== 'same')).toBe(true);
    }
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
    expect(named).toContainEqual(['leningrad', 'omsu']);
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
