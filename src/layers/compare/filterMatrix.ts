import { answersWord } from './answersWord.ts';
import type { AskedTerm } from './AskedTerm.ts';
import type { AskedWord } from './AskedWord.ts';
import { isHeldToday } from './isHeldToday.ts';
import type { PackedDuty, PackedLevel, PackedMatrix } from './PackedMatrix.ts';

/** What narrows the matrix; an empty value narrows nothing. */
export interface MatrixFilter {
  readonly level: string;
  readonly type: string;
  /** A duty must answer each. */
  readonly words: readonly AskedTerm[];
  readonly isUneven: boolean;
}

/** A topic that the filter leaves, with the duties left of each territory. */
export interface FilteredRow {
  readonly topic: string;
  readonly cells: readonly (readonly PackedDuty[] | null)[];
}

/**
 * Topics that are left of the matrix for the territories shown (ids), in its order, with the cells of all
 * territories. Words are looked for in each duty; a topic of which no duty of any territory has them, but its name
 * or definition, is left whole. What a cell says does not depend on which others are shown; differences are looked
 * for among the shown alone.
 */
export function filterMatrix(
  matrix: PackedMatrix,
  filter: MatrixFilter,
  shown: ReadonlySet<string>,
): FilteredRow[] {
  const isNarrow = filter.level !== '' || filter.type !== '';
  const hasWords = wordTest(matrix, filter.words);
  const wordings = matrix.wordings.map((words) => hasWords(words));
  const isSaid = ([, , , , , wording]: PackedDuty) => wordings[wording] === true;
  return matrix.rows
    .map(({ topic, words, cells }) => {
      const meant = cells.map((duties, column) => meantDuties(matrix, duties, column, filter));
      const isSaidHere = cells.some((duties) => duties?.some(isSaid) === true);
      const left = isSaidHere ? meant.map((duties) => duties?.filter(isSaid) ?? null) : meant;
      const seen = left.filter((_, column) => shown.has(matrix.territories[column] ?? ''));
      const isHeld = seen.some((duties) => (duties?.length ?? 0) > 0);
      const isLeft = (isSaidHere && isHeld) || hasWords(words);
      return { topic, cells: left, seen, isLeft: isLeft && (isHeld || !isNarrow) };
    })
    .filter(({ isLeft }) => isLeft)
    .filter(({ seen }) => !filter.isUneven || isUneven(seen))
    .map(({ topic, cells }) => ({ topic, cells }));
}

/** Duties of a cell at the level and of the type asked for; null where the level is silent. */
function meantDuties(
  matrix: PackedMatrix,
  duties: readonly PackedDuty[] | null,
  column: number,
  filter: MatrixFilter,
): readonly PackedDuty[] | null {
  const left = duties?.filter((duty) => isMeant(matrix, duty, filter)) ?? null;
  const isOutside = silentLevel(matrix, column, filter.level) !== null;
  return isOutside && left?.length === 0 ? null : left;
}

/** Whether any duty of any territory, or any topic's name or definition, answers. */
export function isAnswered(matrix: PackedMatrix, asked: readonly AskedTerm[]): boolean {
  const hasWords = wordTest(matrix, asked);
  return matrix.wordings.some(hasWords) || matrix.rows.some(({ words }) => hasWords(words));
}

/** Whether words (their places) answer each term that is asked. */
function wordTest(
  { vocabulary }: PackedMatrix,
  asked: readonly AskedTerm[],
): (words: readonly number[]) => boolean {
  const placesOf = (word: AskedWord) =>
    new Set(vocabulary.flatMap((stem, at) => (answersWord(stem, word) ? [at] : [])));
  const meant = asked.map((phrases) => phrases.map((phrase) => phrase.map(placesOf)));
  return (words) =>
    meant.every((phrases) =>
      phrases.some((phrase) => phrase.every((places) => words.some((word) => places.has(word)))),
    );
}

/** The level that is asked for, where a territory's silence about it has a reason; else null. */
export function silentLevel(
  { silent }: Pick<PackedMatrix, 'silent'>,
  column: number,
  level: string,
): PackedLevel | null {
  return silent[column]?.find(([one]) => one === level) ?? null;
}

function isMeant(
  { levels, types }: PackedMatrix,
  [level, type]: PackedDuty,
  filter: MatrixFilter,
): boolean {
  return (
    (filter.level === '' || levels[level] === filter.level) &&
    (filter.type === '' || types[type] === filter.type)
  );
}

/** Whether territories answer differently: some do not, or bodies of other types or levels do. */
function isUneven(cells: readonly (readonly PackedDuty[] | null)[]): boolean {
  const answers = cells
    .filter((duties) => duties !== null)
    .map((duties) => duties.filter(isHeldToday))
    .map((duties) => [...new Set(duties.map(([level, type]) => `${level} ${type}`))].sort().join());
  return new Set(answers).size > 1;
}
