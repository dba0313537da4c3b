import type { PackedDuty, PackedMatrix } from './PackedMatrix.ts';

/** What narrows the matrix; an empty value narrows nothing. */
export interface MatrixFilter {
  readonly level: string;
  readonly type: string;
  /** Stems; a duty must have a word that begins with each. */
  readonly stems: readonly string[];
  readonly isUneven: boolean;
}

/** A topic that the filter leaves, with the duties left of each territory. */
export interface FilteredRow {
  readonly topic: string;
  readonly cells: readonly (readonly PackedDuty[] | null)[];
}

/**
 * Topics that are left of the matrix, in its order. Words are looked for in each duty; a topic that has them in its
 * name or definition alone is left whole.
 */
export function filterMatrix(matrix: PackedMatrix, filter: MatrixFilter): FilteredRow[] {
  const isNarrow = filter.level !== '' || filter.type !== '';
  const hasWords = wordTest(matrix, filter.stems);
  const wordings = matrix.wordings.map((words) => hasWords(words));
  return matrix.rows
    .map(({ topic, words, cells }) => {
      const meant = cells.map((duties, column) =>
        isRegulated(matrix, column, filter)
          ? (duties?.filter((duty) => isMeant(matrix, duty, filter)) ?? null)
          : null,
      );
      const said = meant.map(
        (duties) => duties?.filter(([, , , , , wording]) => wordings[wording]) ?? null,
      );
      const isSaid = said.some((duties) => (duties?.length ?? 0) > 0);
      const isLeft = isSaid || hasWords(words);
      return { topic, cells: isSaid ? said : meant, isLeft };
    })
    .filter(({ isLeft }) => isLeft)
    .filter(({ cells }) => !isNarrow || cells.some((duties) => (duties?.length ?? 0) > 0))
    .filter(({ cells }) => !filter.isUneven || isUneven(cells))
    .map(({ topic, cells }) => ({ topic, cells }));
}

/** The matrix of some of its territories: differences are looked for among these alone. */
export function pickTerritories(matrix: PackedMatrix, shown: ReadonlySet<string>): PackedMatrix {
  const isShown = matrix.territories.map((id) => shown.has(id));
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, column) => isShown[column]);
  return {
    ...matrix,
    territories: pick(matrix.territories),
    bodies: pick(matrix.bodies),
    points: pick(matrix.points),
    unregulated: pick(matrix.unregulated),
    rows: matrix.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

/** Whether among words there is one that begins with each of the stems. */
function wordTest(
  { vocabulary }: PackedMatrix,
  stems: readonly string[],
): (words: readonly number[]) => boolean {
  const meant = stems.map(
    (stem) => new Set(vocabulary.flatMap((word, at) => (word.startsWith(stem) ? [at] : []))),
  );
  return (words) => meant.every((places) => words.some((word) => places.has(word)));
}

/** Whether a territory's acts regulate the level that is asked for. */
function isRegulated(
  { unregulated }: PackedMatrix,
  column: number,
  { level }: MatrixFilter,
): boolean {
  return unregulated[column]?.every((one) => one !== level) ?? true;
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
    .map((duties) => [...new Set(duties.map(([level, type]) => `${level} ${type}`))].sort().join());
  return new Set(answers).size > 1;
}
