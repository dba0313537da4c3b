import type { Territory } from '../../model/Territory.ts';
import type { Topic } from '../../model/Topic.ts';
import type { Absence, NotFound } from '../compare/Absence.ts';
import type { MatrixRow } from '../compare/listMatrix.ts';
import type { UncoveredTopic } from './listUncoveredTopics.ts';

/** A topic that others have, and that a territory is silent about for a reason: no gap. */
export interface OutsideTopic {
  readonly territory: Territory;
  readonly topic: Topic;
  readonly absence: Exclude<Absence, NotFound>;
}

/** Such topics that are no gaps (`uncovered`), topic by topic in the order of the registry. */
export function listOutsideTopics(
  rows: readonly MatrixRow[],
  uncovered: readonly UncoveredTopic[],
): OutsideTopic[] {
  const gaps = new Set(uncovered.map(({ territory, topic }) => `${territory.id} ${topic.id}`));
  const isGap = (territory: Territory, topic: Topic) => gaps.has(`${territory.id} ${topic.id}`);
  return rows.flatMap(({ topic, cells }) =>
    cells.flatMap(({ territory, absence }) =>
      absence === null || absence.kind === 'not-found' || isGap(territory, topic)
        ? []
        : [{ territory, topic, absence }],
    ),
  );
}
