import { diffWords, type DiffPart } from '../../text/diffWords.ts';
import type { AlignmentGroup } from '../alignment/AlignmentGroup.ts';
import { findNames } from '../alignment/wording/findNames.ts';
import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import type { Duty } from '../duties/Duty.ts';

/** One body's duty that two annexes of one act print in different words. */
export interface Repeat {
  readonly first: Duty;
  readonly second: Duty;
  /** What becomes of the first in the second. */
  readonly parts: readonly DiffPart[];
}

/** Repeats of each act with different words, in the order of the alignment. */
export function listRepeats(
  duties: readonly Duty[],
  groups: readonly AlignmentGroup[],
  lexicon: Lexicon,
): Repeat[] {
  const dutyOf = new Map(duties.flatMap((duty) => duty.functions.map(({ id }) => [id, duty])));
  return groups.flatMap(({ members }) => {
    const own = new Set(members.flatMap((member) => dutyOf.get(member.function) ?? []));
    const bodies = Map.groupBy(own, (duty) => `${duty.act} ${duty.body}`);
    return [...bodies.values()].flatMap((same) => repeatsOf(same, lexicon));
  });
}

function repeatsOf([first, ...rest]: readonly Duty[], lexicon: Lexicon): Repeat[] {
  if (first === undefined) return [];
  return rest
    .filter((second) => documentOf(second) !== documentOf(first))
    .map((second) => ({
      first,
      second,
      parts: diffWords(
        first.text,
        second.text,
        findNames(first.text, first.territory, lexicon),
        findNames(second.text, second.territory, lexicon),
      ),
    }))
    .filter(({ parts }) => parts.some((part) => part.kind !== 'same'));
}

function documentOf({ functions }: Duty): string {
  return functions[0]?.document ?? '';
}
