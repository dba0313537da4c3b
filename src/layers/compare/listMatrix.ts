import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Topic } from '../../model/Topic.ts';
import type { Duty } from '../duties/Duty.ts';
import type { Absence } from './Absence.ts';
import { splitByForce } from '../duties/splitByForce.ts';
import { actsOfDuties } from './actsOfDuties.ts';
import { absenceBeside, absenceOfDuty } from './absenceOf.ts';

/** One topic over all territories. */
export interface MatrixRow {
  readonly topic: Topic;
  /** One for each territory of the corpus, in its order. */
  readonly cells: readonly MatrixCell[];
}

/** What one territory's documents lay on somebody under one topic. */
export interface MatrixCell {
  readonly territory: Territory;
  readonly duties: readonly Duty[];
  /** What acts in force no more laid. */
  readonly lapsed: readonly Duty[];
  /** Why there are no duties; null where there is something. */
  readonly absence: Absence | null;
}

/** Topics by territories, in the order of the registry and the corpus. A duty counts under each of its topics. */
export function listMatrix(corpus: Corpus, duties: readonly Duty[]): MatrixRow[] {
  const { held: inForce, lapsed: over } = splitByForce(duties, corpus.acts);
  const [byTopic, lapsedByTopic] = [groupByTopic(inForce), groupByTopic(over)];
  return corpus.topics.map((topic) => {
    const own = byTopic.get(topic.id) ?? [];
    const levels = new Set<Level>(own.map((duty) => duty.level));
    const byTerritory = Map.groupBy(own, (duty) => duty.territory);
    const lapsedByTerritory = Map.groupBy(
      lapsedByTopic.get(topic.id) ?? [],
      (duty) => duty.territory,
    );
    const cells = corpus.territories.map((territory) => {
      const held = byTerritory.get(territory.id) ?? [];
      const lapsed = lapsedByTerritory.get(territory.id) ?? [];
      const acts = actsOfDuties(lapsed, corpus.acts);
      const absence =
        held.length > 0 ? null : absenceBeside(acts, absenceOfDuty(territory, levels));
      return { territory, duties: held, lapsed, absence };
    });
    return { topic, cells };
  });
}

function groupByTopic(duties: readonly Duty[]): Map<string, Duty[]> {
  const byTopic = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (const topic of duty.topics) {
      const list = byTopic.get(topic) ?? [];
      list.push(duty);
      byTopic.set(topic, list);
    }
  }
  return byTopic;
}
