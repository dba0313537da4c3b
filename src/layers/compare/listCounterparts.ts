import type { AlignmentGroup } from '../alignment/AlignmentGroup.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import { alikeHeadings } from './counterparts/alikeHeadings.ts';
import { alikeParagraphs } from './counterparts/alikeParagraphs.ts';
import type { PairDocument } from './pair/PairDocument.ts';

/** By address of a provision («eao-201-a1#p4.3-2»), addresses of what other territories say alike, nearest first. */
export type Counterparts = ReadonlyMap<string, readonly string[]>;

/** More are told on the page of the topic. */
const MOST = 12;
/**
 * What stands for each provision in the documents of other territories: for a function the members of its
 * group, for a heading the headings of the same, for any other paragraph those that share most of its wording.
 */
export function listCounterparts(
  documents: readonly PairDocument[],
  functions: readonly SubjectFunction[],
  groups: readonly AlignmentGroup[],
): Counterparts {
  const territoryOf = new Map(functions.map(({ id, territory }) => [id, territory]));
  const found = new Map<string, readonly string[]>();
  for (const { members } of groups) {
    for (const member of members) {
      const home = territoryOf.get(member.function);
      const others = members
        .toSorted((a, b) => b.score - a.score)
        .map((other) => other.function)
        .filter((id) => territoryOf.get(id) !== home);
      found.set(member.function, others.slice(0, MOST));
    }
  }
  for (const [address, others] of [...alikeParagraphs(documents), ...alikeHeadings(documents)]) {
    if (!territoryOf.has(address)) found.set(address, others.slice(0, MOST));
  }
  return found;
}
