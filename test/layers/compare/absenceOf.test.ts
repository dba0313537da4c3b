import { describe, expect, it } from 'vitest';
import { absenceMark } from '../../../src/layers/compare/absenceMark.ts';
import { absenceOfDuty } from '../../../src/layers/compare/absenceOf.ts';
import { filterMatrix, silentLevel } from '../../../src/layers/compare/filterMatrix.ts';
import { listBodyTypes } from '../../../src/layers/compare/listBodyTypes.ts';
import { listMatrix } from '../../../src/layers/compare/listMatrix.ts';
import { packMatrix } from '../../../src/layers/compare/packMatrix.ts';
import { listDuties } from '../../../src/layers/duties/listDuties.ts';
import { addSilentLevels } from '../../../src/layers/functions/addSilentLevels.ts';
import { listFunctions } from '../../../src/layers/functions/listFunctions.ts';
import { listOutsideTopics } from '../../../src/layers/gaps/listOutsideTopics.ts';
import { listUncoveredTopics } from '../../../src/layers/gaps/listUncoveredTopics.ts';
import type { Level } from '../../../src/model/Block.ts';
import type { LegalDocument } from '../../../src/model/LegalDocument.ts';
import { act, body, corpus, document, fn, point, territory } from '../fixtureCorpus.ts';

/** A regulation that gives one body of a level one function under a topic. */
function regulation(home: string, annex: string, level: Level, topic: string): LegalDocument {
  return document(act(home), annex, {
    blocks: [point('1.', 'Центр ведет реестр площадок;')],
    subjects: [{ provision: 'p1', body: level, level }],
    annotations: [fn('p1', '1. Центр ведет реестр площадок;', 'p1', [topic])],
  });
}

function withoutText(home: string, annex: string, kind: LegalDocument['kind']): LegalDocument {
  const reason = 'Текст не предоставлен.';
  return { ...document(act(home), annex, { kind }), content: { kind: 'missing', reason } };
}

const HOMES = ['north', 'lost', 'half', 'plan'];
const LEVELS: readonly Level[] = ['regional', 'municipal'];

/** North has all texts; of «lost» there is none; of «half» one of two; «plan» lacks a roadmap alone. */
const site = addSilentLevels(
  corpus({
    territories: HOMES.map((id) => territory(id)),
    acts: HOMES.map((id) => act(id)),
    bodies: HOMES.flatMap((id) => LEVELS.map((level) => body(id, level, { level, type: level }))),
    bodyTypes: LEVELS.map((id) => ({ id, name: id, short: id, plural: id, definition: id })),
    topics: ['register', 'school', 'other'].map((id) => ({ id, name: id, definition: id })),
    documents: [
      regulation('north', '1', 'regional', 'register'),
      regulation('north', '2', 'municipal', 'school'),
      withoutText('lost', '1', 'regulation'),
      regulation('half', '1', 'municipal', 'other'),
      withoutText('half', '2', 'composition'),
      regulation('plan', '1', 'municipal', 'other'),
      withoutText('plan', '2', 'roadmap'),
    ],
  }),
);
const duties = listDuties(listFunctions(site));
const rows = listMatrix(site, duties);

const reasonsOf = (topic: string) =>
  rows
    .find((row) => row.topic.id === topic)
    ?.cells.map(({ absence }) => (absence === null ? null : absenceMark(absence)));

describe('a text that is not on the site', () => {
  it('is the reason where it alone could have the duty', () => {
    expect(reasonsOf('register')).toEqual([
      null,
      'текст не предоставлен',
      'текст не предоставлен',
      'акт этот уровень не регулирует',
    ]);
  });

  it('is none where another text covers the level', () => {
    expect(reasonsOf('school')).toEqual([
      null,
      'текст не предоставлен',
      'в документах на сайте не найдено',
      'в документах на сайте не найдено',
    ]);
  });

  it('names the document, and is the reason also of a topic that nobody has', () => {
    const [, lost, half] = site.territories;
    expect(lost && absenceOfDuty(lost, new Set())).toEqual({
      kind: 'not-provided',
      documents: ['lost-1-a1'],
    });
    expect(half && absenceOfDuty(half, new Set()).kind).toBe('not-found');
  });

  it('is the reason for kinds of bodies', () => {
    const kinds = listBodyTypes(site, duties).map(({ type, cells }) => [
      type.id,
      cells.map(({ absence }) => absence?.kind),
    ]);
    expect(kinds).toEqual([
      ['regional', [undefined, 'not-provided', 'not-provided', 'unregulated']],
      ['municipal', [undefined, 'not-provided', undefined, undefined]],
    ]);
  });

  it('is no gap', () => {
    const uncovered = listUncoveredTopics(rows, () => []);
    expect(uncovered.map((one) => `${one.territory.id} ${one.topic.id}`)).toEqual([
      'north other',
      'half school',
      'plan school',
    ]);
    const outside = listOutsideTopics(
      rows,
      listUncoveredTopics(rows, () => []),
    ).map((one) => `${one.territory.id} ${one.topic.id} ${one.absence.kind}`);
    expect(outside).toEqual([
      'lost register not-provided',
      'half register not-provided',
      'plan register unregulated',
      'lost school not-provided',
      'lost other not-provided',
    ]);
  });

  it('stays the reason where the matrix is narrowed', () => {
    const matrix = packMatrix(site, duties);
    const asked = { level: 'regional', type: '', words: [], isUneven: false };
    const [row] = filterMatrix(matrix, asked, new Set(HOMES));
    expect(row?.cells.map((cell) => cell?.length ?? null)).toEqual([1, null, null, null]);
    expect(silentLevel(matrix, 2, 'regional')?.[1]).toBe('текст не предоставлен');
    expect(silentLevel(matrix, 2, 'municipal')).toBe(null);
  });
});
