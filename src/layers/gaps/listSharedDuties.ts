import type { Duty } from '../duties/Duty.ts';
import type { Lexicon } from '../alignment/wording/Lexicon.ts';
import { readWording } from '../alignment/wording/readWording.ts';

/** One thing that one act lays on several bodies. */
export interface SharedDuty {
  readonly act: string;
  readonly territory: string;
  /** In printed order; of at least two bodies. */
  readonly duties: readonly Duty[];
}

/**
 * Duties of different bodies in one act that say the same: the same words but for the verb that only says
 * that something is done. What most bodies have comes first.
 */
export function listSharedDuties(duties: readonly Duty[], lexicon: Lexicon): SharedDuty[] {
  const groups = Map.groupBy(duties, (duty) => `${duty.act} ${contentOf(duty, lexicon)}`);
  return [...groups.values()]
    .filter((group) => new Set(group.map((duty) => duty.body)).size > 1)
    .flatMap((group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ act: first.act, territory: first.territory, duties: group }];
    })
    .toSorted((a, b) => b.duties.length - a.duties.length);
}

function contentOf({ text, territory }: Duty, lexicon: Lexicon): string {
  const { words } = readWording(text, territory, lexicon);
  return words
    .filter((word) => word.part !== 'verb')
    .map((word) => word.family)
    .join(' ');
}
