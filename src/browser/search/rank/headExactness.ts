import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query } from '../query/Query.ts';
import type { SlotEvidence } from './slotEvidence.ts';

/**
 * How exactly the head of a record (a defined term most of all) is what was asked, 0 to 1: the share of
 * the query that the head says, and, for the other half, the share of the head that the query says:
 * «горизонтальное обучение педагогических работников» is asked for as «горизонтальное обучение».
 */
const SAID = 0.5;

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
  const share = Math.min(1, words / headLength);
  return (SAID + (1 - SAID) * share) * Math.min(1, weight / total);
}
