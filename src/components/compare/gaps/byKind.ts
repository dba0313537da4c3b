import type { Corpus } from '../../../model/Corpus.ts';
import { territoryGroups } from '../../territory/territoryGroups.ts';

/** Lines of a report under one head; null where a page tells of one territory alone. */
export interface LineGroup<Line> {
  readonly name: string | null;
  readonly lines: readonly Line[];
}

/** Lines of a report under the heads of their territories: municipalities apart from regions; empty heads left out. */
export function byKind<Line>(
  corpus: Corpus,
  lines: readonly Line[],
  territoryOf: (line: Line) => string,
  isAlone: boolean,
): LineGroup<Line>[] {
  const groups = isAlone ? [{ name: null, lines }] : groupLines(corpus, lines, territoryOf);
  return groups.filter((group) => group.lines.length > 0);
}

function groupLines<Line>(
  corpus: Corpus,
  lines: readonly Line[],
  territoryOf: (line: Line) => string,
): LineGroup<Line>[] {
  return territoryGroups(corpus).map(({ name, territories }) => {
    const ids = new Set(territories.map(({ id }) => id));
    return { name, lines: lines.filter((line) => ids.has(territoryOf(line))) };
  });
}
