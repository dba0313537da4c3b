import { describe, expect, it } from 'vitest';
import { alignCorpus } from '../../../src/layers/alignment/alignCorpus.ts';
import { absenceMark } from '../../../src/layers/compare/absenceMark.ts';
import { compareTopic } from '../../../src/layers/compare/compareTopic.ts';
import { filterMatrix } from '../../../src/layers/compare/filterMatrix.ts';
import { isHeldToday } from '../../../src/layers/compare/isHeldToday.ts';
import { listBodyTypes } from '../../../src/layers/compare/listBodyTypes.ts';
import { listMatrix } from '../../../src/layers/compare/listMatrix.ts';
import { packMatrix } from '../../../src/layers/compare/packMatrix.ts';
import { listTerritorySides } from '../../../src/layers/compare/territories/listTerritorySides.ts';
import { listDuties } from '../../../src/layers/duties/listDuties.ts';
import { readCharges } from '../../../src/layers/duties/readCharges.ts';
import { splitByForce } from '../../../src/layers/duties/splitByForce.ts';
import { addSilentLevels } from '../../../src/layers/functions/addSilentLevels.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';
import { listTerritoryGaps } from '../../../src/layers/gaps/listTerritoryGaps.ts';
import { findMentions } from '../../../src/layers/mentions/findMentions.ts';
import type { Act, ActStatus, LegalDocument } from '../../../src/model/LegalDocument.ts';
import { act, body, corpus, document, fn, point, territory } from '../fixtureCorpus.ts';

const REGISTER = 'ведет реестр стажировочных площадок региона';
const PASSPORT = 'утверждает паспорт региональной системы сопровождения педагогов';

function actOf(home: string, number: string, state: ActStatus['state']): Act {
  const status = { state, checked: null, basis: [], laterAct: null };
  return act(home, { id: `${home}-${number}`, number, status });
}

/** A regulation that lays each duty on each of two regional bodies. */
function regulation(of: Act, holders: readonly string[], duties: readonly string[]): LegalDocument {
  const lines = holders.flatMap((holder) => duties.map((words) => ({ holder, words })));
  return document(of, '1', {
    blocks: lines.map(({ words }, at) => point(`${at + 1}.`, `${words};`)),
    subjects: lines.map(({ holder }, at) => ({
      provision: `p${at + 1}`,
      body: holder,
      level: 'regional',
    })),
    annotations: lines.map(({ words }, at) => {
      const topic = words === REGISTER ? 'register' : 'passport';
      return fn(`p${at + 1}`, `${at + 1}. ${words};`, `p${at + 1}`, [topic]);
    }),
  });
}

const HOMES = ['north', 'past', 'south'];
const BODIES = ['centre', 'institute'];
const repealed = actOf('north', '1', 'repealed');
const current = actOf('north', '2', 'in-force');
const expired = actOf('past', '7', 'expired');
const unchecked = actOf('south', '5', 'unknown');

/** North laid everything by an act that another has replaced; all of «past» has run out; South's is not checked. */
const site = addSilentLevels(
  corpus({
    territories: HOMES.map((id) => territory(id)),
    acts: [repealed, current, expired, unchecked],
    bodies: HOMES.flatMap((home) => BODIES.map((id) => body(home, id))),
    bodyTypes: BODIES.map((id) => ({ id, name: id, short: id, plural: id, definition: id })),
    topics: ['register', 'passport'].map((id) => ({ id, name: id, definition: id })),
    documents: [
      regulation(repealed, ['centre', 'institute'], [REGISTER, PASSPORT]),
      regulation(current, ['centre'], [REGISTER]),
      regulation(expired, ['institute'], [REGISTER]),
      regulation(unchecked, ['centre'], [REGISTER, PASSPORT]),
    ],
  }),
);
const duties = listDuties(listFunctions(site));
const alignments = alignCorpus(site);

describe('duties of an act that is in force no more', () => {
  it('are not counted in the matrix, but told beside what is', () => {
    const cells = listMatrix(site, duties).map(({ topic, cells: all }) => [
      topic.id,
      ...all.map((cell) => [
        cell.duties.length,
        cell.lapsed.length,
        cell.absence && absenceMark(cell.absence),
      ]),
    ]);
    expect(cells).toEqual([
      ['register', [1, 2, null], [0, 1, 'было в акте № 7, срок которого истёк'], [1, 0, null]],
      [
        'passport',
        [0, 2, 'было в утратившем силу акте № 1'],
        [0, 0, 'в документах на сайте не найдено'],
        [1, 0, null],
      ],
    ]);
  });

  it('charge no body', () => {
    const rows = listBodyTypes(site, duties).map(({ type, cells }) => [
      type.id,
      ...cells.map(({ bodies, lapsed, absence }) => [
        bodies.map((one) => one.duties.length),
        lapsed.length,
        absence?.kind,
      ]),
    ]);
    expect(rows).toEqual([
      ['centre', [[1], 2, undefined], [[], 0, 'not-found'], [[2], 0, undefined]],
      ['institute', [[], 2, 'lapsed'], [[], 1, 'lapsed'], [[], 0, 'not-found']],
    ]);
  });

  it('are said of a body that has no others', () => {
    const chargeOf = readCharges(site, duties);
    expect(site.bodies.map((one) => `${one.territory} ${one.id} ${chargeOf(one)}`)).toEqual([
      'north centre held',
      'north institute lapsed',
      'past centre none',
      'past institute lapsed',
      'south centre held',
      'south institute none',
    ]);
  });

  it('fill no gap, and are no doubling', () => {
    const gaps = listTerritoryGaps(site, duties, alignments, findMentions(site, duties));
    const lines = gaps.map(({ territory: home, uncovered, outside, shared, repeats }) => [
      home.id,
      uncovered.map(({ topic, lapsed }) => `${topic.id}, было ${lapsed.length}`),
      outside.map(({ topic, absence }) => `${topic.id} ${absence.kind}`),
      shared.length + repeats.length,
    ]);
    expect(lines).toEqual([
      ['north', ['passport, было 2'], [], 0],
      ['past', [], ['register lapsed'], 0],
      ['south', [], [], 0],
    ]);
  });

  it('are not among the wordings compared of a topic', () => {
    const { held } = splitByForce(duties, site.acts);
    const { groups, own } = compareTopic('register', held, alignments);
    const acts = groups.map(({ variants }) =>
      variants.flatMap((one) => one.duties.map((duty) => duty.act)),
    );
    expect(acts).toEqual([['north-2', 'south-5']]);
    expect(own).toEqual([]);
    const passport = compareTopic('passport', held, alignments);
    expect(passport.groups).toEqual([]);
    expect(passport.own.map((duty) => duty.act)).toEqual(['south-5']);
  });

  it('stand beside a pair of territories by number and act', () => {
    const [north] = listTerritorySides(site, duties, alignments);
    expect(north?.wordings.map(({ text, holders }) => [text, holders.length])).toEqual([
      [REGISTER, 1],
    ]);
    expect(north?.lapsed).toMatchObject([{ where: 'в утратившем силу акте № 1', duties: 4 }]);
    expect(north?.lapsed[0]?.groups).toHaveLength(2);
  });

  it('are found in the narrowed matrix, and make no difference there', () => {
    const matrix = packMatrix(site, duties);
    const asked = { level: '', type: '', words: [], isUneven: false };
    const [register] = filterMatrix(matrix, asked, new Set(HOMES));
    expect(register?.cells.map((cell) => [cell?.length, cell?.filter(isHeldToday).length])).toEqual(
      [
        [3, 1],
        [1, 0],
        [1, 1],
      ],
    );
    const differing = filterMatrix(
      matrix,
      { ...asked, isUneven: true },
      new Set(['north', 'south']),
    );
    expect(differing.map(({ topic }) => topic)).toEqual(['passport']);
    expect(matrix.lapsed).toEqual([
      ['в утратившем силу акте № 1'],
      ['в акте № 7, срок которого истёк'],
      [],
    ]);
  });
});

describe('a level that only a lapsed act covers', () => {
  it('is not told by it where the text of the act in force is not provided', () => {
    const missing: LegalDocument = {
      ...document(current, '1', {}),
      content: { kind: 'missing', reason: 'Текст не предоставлен.' },
    };
    const home = { territories: [territory('north')], acts: [repealed, current] };
    const old = regulation(repealed, ['centre'], [REGISTER]);
    const levelsOf = (documents: readonly LegalDocument[]) =>
      addSilentLevels(corpus({ ...home, documents })).territories[0]?.unprovided.levels;
    expect(levelsOf([old, missing])).toContain('regional');
    expect(
      levelsOf([{ ...missing, act: repealed }, regulation(current, ['centre'], [REGISTER])]),
    ).toEqual([]);
  });
});
