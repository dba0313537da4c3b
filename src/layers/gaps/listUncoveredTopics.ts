import type { Territory } from '../../model/Territory.ts';
import type { Topic } from '../../model/Topic.ts';
import type { Duty } from '../duties/Duty.ts';
import type { MatrixRow } from '../compare/listMatrix.ts';

/** A topic that a territory's documents lay on nobody, though they cover a level where others have it. */
export interface UncoveredTopic {
  readonly territory: Territory;
  readonly topic: Topic;
  /** Duties of the others, in the order of the corpus. */
  readonly elsewhere: readonly Duty[];
  /** How many other territories have it. */
  readonly others: number;
}

/** Topics without a holder, territory by territory; those that most others have come first. */
export function listUncoveredTopics(rows: readonly MatrixRow[]): UncoveredTopic[] {
  const found = rows.flatMap(({ topic, cells }) => {
    const elsewhere = cells.flatMap((cell) => cell.duties);
    const others = cells.filter((cell) => cell.duties.length > 0).length;
    return cells
      .filter((cell) => cell.absence?.kind === 'not-found' && others > 0)
      .map(({ territory }) => ({ territory, topic, elsewhere, others }));
  });
  return found.toSorted((a, b) => b.others - a.others);
}
