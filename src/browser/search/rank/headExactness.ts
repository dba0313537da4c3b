import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import type { SlotEvidence } from './slotEvidence.ts';

/**
 * How exactly the head of a record (a defined term most of all) is what was asked, 0 to 1: the share of
 * the head that the query says, times the share of the query that the head says.
 */
export function headExactness(
  record: number,
  { slots }: Query,
  evidence: readonly SlotEvidence[],
  total: number,
  { records, lengthOf }: SearchIndex,
): number {
  const headLength = records.headLengths[record] ?? 0;
  if (headLength === 0 || total === 0) return 0;
  let words = 0;
  let weight = 0;
  for (const [at, slot] of slots.entries()) {
    const found = evidence[at]?.head[record] ?? 0;
    if (found === 0) continue;
    words += lengthOf(slot.alternatives[0]?.term ?? '');
    weight += slot.weight * found;
  }
  return Math.min(1, words / headLength) * Math.min(1, weight / total);
}
