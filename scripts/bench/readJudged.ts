import { join } from 'node:path';
import type { SubjectFunction } from '../../src/layers/functions/SubjectFunction.ts';
import type { JudgedGroup, JudgedMember } from './JudgedGroup.ts';
import { readTsv } from './readTsv.ts';

const FOLDER = 'test/fixtures/compare';

/** The 14 groups given with the task. */
export function readGiven(functions: readonly SubjectFunction[]): JudgedGroup[] {
  return readJudged(join(FOLDER, 'alignments.dev.tsv'), functions);
}

/** Our first reading of every function, made before the thresholds were chosen; without kinds. */
export function readWide(functions: readonly SubjectFunction[]): JudgedGroup[] {
  return readJudged(join(FOLDER, 'alignments.wide.tsv'), functions);
}

/** Our second reading of every function, made without a look at the first or at the program. */
export function readSecond(functions: readonly SubjectFunction[]): JudgedGroup[] {
  return readJudged(join(FOLDER, 'alignments.second.tsv'), functions);
}

/** Every second group: one half to improve the program by, the other to see whether that was learning by heart. */
export function halfOf(groups: readonly JudgedGroup[], half: 0 | 1): JudgedGroup[] {
  return groups.filter((_, at) => at % 2 === half);
}

/**
 * Judged groups of a file. Members are named by `function`, an id; or, as in the given file, by territory,
 * annex, point and words. A function that the corpus has not is an error.
 */
export function readJudged(file: string, functions: readonly SubjectFunction[]): JudgedGroup[] {
  const taken = new Set<string>();
  const members = readTsv(file).map((row) => {
    const id = row.get('function');
    const found = functions.find((one) =>
      id === undefined ? !taken.has(one.id) && isMeant(one, row) : one.id === id,
    );
    if (found === undefined)
      throw new Error(`${file}: no function is ${[...row.values()].join(' ')}`);
    taken.add(found.id);
    return toMember(row, found);
  });
  return toGroups(members);
}

/** Pairs that look alike and say different things, as ids of functions: given ones and our own. */
export function readHardNegatives(
  functions: readonly SubjectFunction[],
): (readonly [string, string])[] {
  const idOf = (words: string | undefined, place: string | undefined) =>
    functions.find((one) => one.id === place)?.id ??
    functions.find((one) => one.text === words && place?.startsWith(one.territory))?.id ??
    '';
  return ['hard-negatives.dev.tsv', 'hard-negatives.second.tsv'].flatMap((name) =>
    readTsv(join(FOLDER, name)).map(
      (row) =>
        [idOf(row.get('textA'), row.get('idA')), idOf(row.get('textB'), row.get('idB'))] as const,
    ),
  );
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
