import type { Level } from '../../model/Block.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Topic } from '../../model/Topic.ts';
import type { MatrixRow } from '../compare/listMatrix.ts';
import type { Duty } from '../duties/Duty.ts';
import type { FindMentions } from '../mentions/findMentions.ts';
import type { TopicMention } from '../mentions/TopicMention.ts';

/** A topic that a territory's documents lay on nobody, though they cover a level where others have it. */
export interface UncoveredTopic {
  readonly territory: Territory;
  readonly topic: Topic;
  /** Duties of the others at the levels that the territory covers, in the order of the corpus. */
  readonly elsewhere: readonly Duty[];
  /** How many other territories have it there. */
  readonly others: number;
  /** What its acts in force no more laid of it: who took it over is what there is to discuss. */
  readonly lapsed: readonly Duty[];
  /** Where its own documents speak of the topic all the same: rows of plans, words that are no duty. */
  readonly mentions: readonly TopicMention[];
}

/** Topics without a holder, territory by territory; those that most others have come first. */
export function listUncoveredTopics(
  rows: readonly MatrixRow[],
  mentionsOf: FindMentions,
): UncoveredTopic[] {
  const covered = coveredLevels(rows);
  const found = rows.flatMap(({ topic, cells }) => {
    const duties = cells.flatMap((cell) => cell.duties);
    return cells
      .filter(({ absence }) => absence?.kind === 'not-found' || absence?.kind === 'lapsed')
      .map(({ territory, lapsed }) => {
        const levels = covered(territory);
        const elsewhere = duties.filter((duty) => levels.has(duty.level));
        const others = new Set(elsewhere.map((duty) => duty.territory)).size;
        const mentions = mentionsOf(territory.id, topic.id);
        return { territory, topic, elsewhere, others, lapsed, mentions };
      })
      .filter(({ others }) => others > 0);
  });
  return found.toSorted((a, b) => b.others - a.others);
}

/** Levels that a territory's documents give duties at, but for those that its acts regulate in part alone. */
function coveredLevels(rows: readonly MatrixRow[]): (territory: Territory) => ReadonlySet<Level> {
  const duties = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.duties));
  const byTerritory = Map.groupBy(duties, (duty) => duty.territory);
  return ({ id, unregulatedLevels }) => {
    const levels = new Set((byTerritory.get(id) ?? []).map((duty) => duty.level));
    for (const { level } of unregulatedLevels) levels.delete(level);
    return levels;
  };
}
