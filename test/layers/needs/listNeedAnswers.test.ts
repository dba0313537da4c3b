import { describe, expect, it } from 'vitest';
import { dutiesFor } from '../../../src/layers/needs/dutiesFor.ts';
import { gradeFor } from '../../../src/layers/needs/gradeFor.ts';
import { listNeedAnswers } from '../../../src/layers/needs/listNeedAnswers.ts';
import type { NeedAnswer, NeedDuty, NeedPlace } from '../../../src/layers/needs/NeedAnswer.ts';
import { AUDIENCES, type Audience } from '../../../src/model/Audience.ts';
import { EXPECTED_ANSWERS } from './expectedAnswers.ts';
import { givenCorpus } from '../../helpers/givenCorpus.ts';

const corpus = givenCorpus();
const answers = listNeedAnswers(corpus);

function answerOf(need: string, territory: string): NeedAnswer {
  const found = answers.find((one) => one.need === need && one.territory === territory);
  if (found === undefined) throw new Error(`No answer to ${need} in ${territory}`);
  return found;
}

/** «a1#p3.2.3-4»: the act is left out, as in the table. */
function placeName({ document, provision }: NeedPlace): string {
  const record = corpus.documents.find(({ id }) => id === document);
  return `${document.slice((record?.act.id.length ?? 0) + 1)}#${provision}`;
}

function dutyName({ duty, remark }: NeedDuty): string {
  return (remark === null ? '' : '~') + duty.functions.map(placeName).join('+');
}

const LEVELS = {
  institutional: 'school',
  municipal: 'municipality',
  regional: 'region',
  federal: 'federation',
};

/** An answer as a line of the table; `says` is left to the table to name. */
function lineOf(answer: NeedAnswer, audience: Audience): string {
  const own = dutiesFor(answer, audience);
  const others = answer.duties.filter((duty) => !own.includes(duty));
  const byLevel = Map.groupBy(own, ({ duty }) => LEVELS[duty.level]);
  const byPeople = Map.groupBy(others, ({ audiences }) => `${[audiences].flat().join(',')}:`);
  const groups = [...byLevel, ...byPeople].map(
    ([name, duties]) => `${name} ${duties.map(dutyName).join(' ')}`,
  );
  return [gradeFor(answer, audience), ...groups].join(' | ');
}

interface ExpectedAnswer {
  readonly need: string;
  readonly territory: string;
  readonly line: string;
  readonly says: readonly string[];
}

function readTable(table: string): ExpectedAnswer[] {
  return table
    .trim()
    .split(/\n\n/)
    .flatMap((block) => {
      const [need = '', ...lines] = block.split('\n');
      return lines.map((line) => readLine(need, line));
    });
}

function readLine(need: string, line: string): ExpectedAnswer {
  const [territory = '', ...rest] = line.trim().split(/\s+/);
  const groups = rest.join(' ').split(' | ');
  const says =
    groups
      .find((group) => group.startsWith('says '))
      ?.split(' ')
      .slice(1) ?? [];
  const stated = groups.filter((group) => !group.startsWith('says '));
  return { need, territory, line: stated.join(' | '), says };
}

const expected = readTable(EXPECTED_ANSWERS);

describe('the table', () => {
  /** A need that an editor adds is not in it yet; none that is may go. */
  it('has a line for every territory of each of its needs, all of them there', () => {
    const judged = [...new Set(expected.map(({ need }) => need))];
    expect(corpus.needs.map(({ id }) => id)).toEqual(expect.arrayContaining(judged));
    const pairs = judged.flatMap((id) =>
      corpus.territories.map((territory) => `${id} ${territory.id}`),
    );
    expect(expected.map(({ need, territory }) => `${need} ${territory}`).sort()).toEqual(
      pairs.sort(),
    );
  });
});

describe.each(expected)('$need in $territory', ({ need, territory, line, says }) => {
  it('has the grade and the duties that the documents give', () => {
    const audience = corpus.needs.find(({ id }) => id === need)?.audience ?? 'teacher';
    expect(lineOf(answerOf(need, territory), audience)).toBe(line);
  });

  it('is said where the documents say it', () => {
    const said = answerOf(need, territory).mentions.flatMap(({ places }) => places.map(placeName));
    expect(says.filter((place) => !said.includes(place))).toEqual([]);
  });
});

describe('who asks', () => {
  it.each([
    [
      'diagnostics',
      'bashkortostan',
      'head',
      'duty | region a1#p3.2.2-4 a1#p3.2.3-4 a1#p3.2.9-1 | teacher,vocational,additional: a1#p3.2.7-1',
    ],
    [
      'mentor',
      'bashkortostan',
      'vocational',
      'duty | region a1#p3.2.14-3 a1#p3.2.2-8 ~a1#p3.2.2-21 ~a1#p3.2.4-12 ~a1#p3.2.5-1 ~a1#p3.2.5-9 ~a1#p3.2.6-10 | additional: ~a1#p3.2.6-1',
    ],
    [
      'mentor',
      'sakhalin',
      'head',
      'duty | school a1#p3.3.1.6 | teacher,vocational,additional: a1#p3.3.2.4',
    ],
    ['burnout', 'sakhalin', 'head', 'silent | teacher,vocational,additional: a1#p3.1.3.6'],
    [
      'low-results',
      'bashkortostan',
      'additional',
      'silent | teacher: a1#p3.2.2-19 a1#p3.2.3-7 a1#p3.2.4-18 a1#p3.2.7-10',
    ],
    [
      'courses',
      'sakhalin',
      'head',
      'duty | municipality a1#p3.2.2.2 ~a1#p3.2.2.3 | region a1#p3.1.3.2',
    ],
  ] as const)('%s in %s, asked by %s', (need, territory, audience, line) => {
    expect(lineOf(answerOf(need, territory), audience)).toBe(line);
  });
});

describe('what an answer never does', () => {
  it('says that the need is mentioned where no words of a task, a term or a plan can be shown', () => {
    const empty = answers.flatMap((answer) =>
      AUDIENCES.flatMap((audience) => {
        const isShown = answer.mentions.length + answer.planned.length > 0;
        const isSaid = gradeFor(answer, audience) === 'mentioned';
        return isSaid && !isShown ? [`${answer.need} ${answer.territory} ${audience}`] : [];
      }),
    );
    expect(empty).toEqual([]);
  });

  it('shows nothing of another territory', () => {
    const foreign = answers.flatMap(({ territory, duties, mentions, planned, near }) => {
      const said = [...mentions, ...near.flatMap((one) => one.mentions)];
      const documents = [
        ...duties.flatMap(({ duty }) => duty.functions.map((one) => one.document)),
        ...said.flatMap(({ places }) => places.map((one) => one.document)),
        ...planned.map(({ row }) => row.document),
      ];
      return documents.filter(
        (id) => corpus.documents.find((one) => one.id === id)?.territory !== territory,
      );
    });
    expect(foreign).toEqual([]);
  });

  it('takes no words twice: a duty is not also a mention, a mention not also a look-alike', () => {
    const twice = answers.flatMap(({ need, territory, duties, mentions, near }) => {
      const places = [
        ...duties.flatMap(({ duty }) => duty.functions.map(placeName)),
        ...mentions.flatMap((one) => one.places.map(placeName)),
      ];
      const alike = near.flatMap((one) =>
        one.mentions.flatMap((each) => each.places.map(placeName)),
      );
      const repeated = places.filter((place, index) => places.indexOf(place) !== index);
      return [...repeated, ...alike.filter((place) => places.includes(place))].map(
        (place) => `${need} ${territory} ${place}`,
      );
    });
    expect(twice).toEqual([]);
  });
});

describe('what looks alike and is another thing', () => {
  it.each([
    ['mentor', 'eao', 'a1#p4.3-9', 'other-duty'],
    ['mentor', 'leningrad', 'a1#p3.2.3-14', 'other-duty'],
    ['attestation', 'leningrad', 'a1#p3.2.2-1', 'other-duty'],
    ['attestation', 'leningrad', 'a1#p4.7', 'mechanism'],
    ['burnout', 'bashkortostan', 'a1#p3.2.2-22', 'other-duty'],
    ['diagnostics', 'bashkortostan', 'a1#p3.2.8-2', 'other-duty'],
  ])('%s in %s: %s is said to be so', (need, territory, place, kind) => {
    const alike = answerOf(need, territory).near.flatMap((one) => one.mentions);
    const found = alike.find(({ places }) => places.map(placeName).includes(place));
    expect(found?.kind).toBe(kind);
  });
});

describe('plans', () => {
  it('answer with their rows, in the order of their dates', () => {
    const rows = answerOf('contest', 'leningrad').planned.map(({ row }) => row.provision);
    expect(rows).toEqual(['row5.5', 'row4.6', 'row4.7']);
  });

  it('call methodists among several: «Представители КОиПО ЛО, ОМСУ и ММС»', () => {
    const rows = answerOf('methodist', 'leningrad').planned.map(({ row }) => row.provision);
    expect(rows).toEqual(expect.arrayContaining(['row1', 'row2.1']));
  });

  it('answer by the words of one cell, never by the end of one and the beginning of the next', () => {
    const titles = answerOf('community', 'leningrad').planned.map(({ row }) => row.provision);
    expect(titles).not.toContain('row4.2');
  });
});
