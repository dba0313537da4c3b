import type { Corpus } from '../../../model/Corpus.ts';
import { territoryGroups } from '../../territory/territoryGroups.ts';

/** Lines of a report under the heads of their territories: municipalities apart from regions; empty heads left out. */
export function byKind<Line>(
  corpus: Corpus,
  lines: readonly Line[],
  territoryOf: (line: Line) => string,
): { readonly name: string; readonly lines: readonly Line[] }[] {
  return territoryGroups(corpus)
    .map(({ name, territories }) => {
      const ids = new Set(territories.map(({ id }) => id));
      return { name, lines: lines.filter((line) => ids.has(territoryOf(line))) };
    })
    .filter(({ lines: own }) => own.length > 0);
}
