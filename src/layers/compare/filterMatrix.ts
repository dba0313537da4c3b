import type { PackedDuty, PackedMatrix } from './PackedMatrix.ts';

/** What narrows the matrix; an empty value narrows nothing. */
export interface MatrixFilter {
  readonly level: string;
  readonly type: string;
  /** Stems; a topic must have a word that begins with each. */
  readonly stems: readonly string[];
  readonly isUneven: boolean;
}

/** A topic that the filter leaves, with the duties left of each territory. */
export interface FilteredRow {
  readonly topic: string;
  readonly cells: readonly (readonly PackedDuty[] | null)[];
}

/** Topics that are left of the matrix, in its order. */
export function filterMatrix(matrix: PackedMatrix, filter: MatrixFilter): FilteredRow[] {
  const isNarrow = filter.level !== '' || filter.type !== '';
  return matrix.rows
    .filter(({ stems }) => filter.stems.every((stem) => stems.includes(` ${stem}`)))
    .map(({ topic, cells }) => ({
      topic,
      cells: cells.map((duties) => duties?.filter((duty) => isMeant(matrix, duty, filter)) ?? null),
    }))
    .filter(({ cells }) => !isNarrow || cells.some((duties) => (duties?.length ?? 0) > 0))
    .filter(({ cells }) => !filter.isUneven || isUneven(cells));
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
