import { longestText } from './columnWidths.ts';
import type { ColumnNeeds } from './columnWidths.ts';

/** Most of the room that the first column takes when its texts are long. */
const FIRST_SHARE = 0.16;

/**
 * Shares a width out so that all columns but the first are equal: what they say stands side by side. The
 * first gets its longest text, up to a share of the room, and never less than its widest word.
 */
export function evenWidths(columns: readonly ColumnNeeds[], room: number): readonly number[] {
  const [head, ...rest] = columns;
  if (head === undefined || rest.length === 0) return columns.map(() => room);
  const first = Math.max(head.widestWord, Math.min(longestText(head), room * FIRST_SHARE));
  const other = (room - Math.min(first, room / columns.length)) / rest.length;
  const taken = room - other * rest.length;
  return [taken, ...rest.map(() => other)];
}
