import { join } from 'node:path';
import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import type { JudgedGroup, JudgedMember } from './JudgedGroup.ts';
import { readTsv } from './readTsv.ts';

const FOLDER = 'test/fixtures/compare';

/** The 14 groups given with the task. Members are found by territory, annex, point and words. */
export function readGiven(functions: readonly SubjectFunction[]): JudgedGroup[] {
  const taken = new Set<string>();
  const members = readTsv(join(FOLDER, 'alignments.dev.tsv')).map((row) => {
    const found = functions.find((one) => !taken.has(one.id) && isMeant(one, row));
    if (found === undefined) throw new Error(`No function is ${[...row.values()].join(' ')}`);
    taken.add(found.id);
    return toMember(row, found);
  });
  return toGroups(members);
}

/** Our own reading of every function. */
export function readWide(functions: readonly SubjectFunction[]): JudgedGroup[] {
  const byId = new Map(functions.map((one) => [one.id, one]));
  const members = readTsv(join(FOLDER, 'alignments.wide.tsv')).flatMap((row) => {
    const found = byId.get(row.get('function') ?? '');
    return found === undefined ? [] : [toMember(row, found)];
  });
  return toGroups(members);
}

/** Pairs that look alike and say different things, as ids of functions. */
export function readHardNegatives(
  functions: readonly SubjectFunction[],
): (readonly [string, string])[] {
  const idOf = (words: string | undefined, place: string | undefined) =>
    functions.find((one) => one.text === words && place?.startsWith(one.territory))?.id ?? '';
  return readTsv(join(FOLDER, 'hard-negatives.dev.tsv')).map((row) => [
    idOf(row.get('textA'), row.get('idA')),
    idOf(row.get('textB'), row.get('idB')),
  ]);
}

/** The given file names annexes by what they are: «provision», «composition», «regulation». */
const LENINGRAD_ANNEXES: ReadonlyMap<string, string> = new Map([
  ['provision', 'leningrad-1982-r-a1'],
  ['composition', 'leningrad-1982-r-a3'],
  ['regulation', 'leningrad-1982-r-a5'],
]);

function isMeant(one: SubjectFunction, row: ReadonlyMap<string, string>): boolean {
  const territory = row.get('territory');
  const isAnnex =
    territory !== 'leningrad' || LENINGRAD_ANNEXES.get(row.get('annex') ?? '') === one.document;
  return (
    isAnnex &&
    one.territory === territory &&
    one.point === row.get('point') &&
    one.text === row.get('text')
  );
}

type PlacedMember = JudgedMember & { readonly group: string };

function toMember(row: ReadonlyMap<string, string>, found: SubjectFunction): PlacedMember {
  return {
    group: row.get('group') ?? '',
    function: found.id,
    territory: found.territory,
    confidence: row.get('confidence') === 'high' ? 'high' : 'medium',
    kind: kindOf(row.get('kind')),
  };
}

const KINDS = ['anchor', 'identical', 'reworded', 'extended', 'narrowed'] as const;

function kindOf(word: string | undefined): JudgedMember['kind'] {
  return KINDS.find((kind) => kind === word) ?? null;
}

function toGroups(members: readonly PlacedMember[]): JudgedGroup[] {
  return [...Map.groupBy(members, (one) => one.group)].map(([id, list]) => ({ id, members: list }));
}
