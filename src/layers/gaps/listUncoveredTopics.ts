import type { Level } from '../../model/Block.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Topic } from '../../model/Topic.ts';
import type { MatrixRow } from '../compare/listMatrix.ts';
import type { Duty } from '../duties/Duty.ts';

/** A topic that a territory's documents lay on nobody, though they cover a level where others have it. */
export interface UncoveredTopic {
  readonly territory: Territory;
  readonly topic: Topic;
  /** Duties of the others at the levels that the territory covers, in the order of the corpus. */
  readonly elsewhere: readonly Duty[];
  /** How many other territories have it there. */
  readonly others: number;
}

/** Topics without a holder, territory by territory; those that most others have come first. */
export function listUncoveredTopics(rows: readonly MatrixRow[]): UncoveredTopic[] {
  const found = rows.flatMap(({ topic, cells }) => {
    const duties = cells.flatMap((cell) => cell.duties);
    return cells
      .filter((cell) => cell.absence?.kind === 'not-found')
      .map(({ territory }) => {
        const levels = unregulatedLevels(territory);
        const elsewhere = duties.filter((duty) => !levels.has(duty.level));
        const others = new Set(elsewhere.map((duty) => duty.territory)).size;
        return { territory, topic, elsewhere, others };
      })
      .filter(({ others }) => others > 0);
  });
  return found.toSorted((a, b) => b.others - a.others);
}

function unregulatedLevels(territory: Territory): ReadonlySet<Level> {
  return new Set(territory.unregulatedLevels.map(({ level }) => level));
}
