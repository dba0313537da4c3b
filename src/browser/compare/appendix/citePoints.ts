import { isHeldToday } from '../../../layers/compare/isHeldToday.ts';
import type { PackedDuty, PackedPoint } from '../../../layers/compare/PackedMatrix.ts';

/** «прил. 1 к приказу № 984, п. 3.2.1, п. 3.2.3; прил. 2 …» – where a cell's duties stand, those in force if any are; null for none. */
export function citePoints(
  duties: readonly PackedDuty[],
  points: readonly PackedPoint[],
): string | null {
  const held = duties.filter(isHeldToday);
  const cited = held.length > 0 ? held : duties;
  const places = [...new Set(cited.flatMap(([, , , , own]) => own))].sort((a, b) => a - b);
  const own = places.map((at) => points[at]).filter((point) => point !== undefined);
  const byDocument = [...Map.groupBy(own, ([title]) => title)].map(
    ([title, list]) => `${title}, ${list.map(([, point]) => point).join(', ')}`,
  );
  return byDocument.length === 0 ? null : byDocument.join('; ');
}
