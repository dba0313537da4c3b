import type { Topic } from '../../model/Topic.ts';
import type { OutsideTopic } from './listOutsideTopics.ts';
import type { TerritoryGaps } from './TerritoryGaps.ts';

/** One topic over all territories, in numbers of territories. */
export interface TopicCoverage {
  readonly topic: Topic;
  /** Whose documents lay it on nobody: gaps. */
  readonly missing: number;
  readonly held: number;
  /** Whose acts do not regulate its levels. */
  readonly outside: number;
  /** Whose text is not provided. */
  readonly unprovided: number;
  /** Whose act lays one thing of it on several bodies. */
  readonly shared: number;
}

/** Topics that some territory has, those that most lack first. */
export function listTopicCoverage(
  topics: readonly Topic[],
  gaps: readonly TerritoryGaps[],
): TopicCoverage[] {
  return topics
    .map((topic) => {
      const count = (test: (one: TerritoryGaps) => boolean) => gaps.filter(test).length;
      const isOf = (one: { readonly topic: Topic }) => one.topic.id === topic.id;
      const missing = count(({ uncovered }) => uncovered.some(isOf));
      const silent = (kind: OutsideTopic['absence']['kind']) =>
        count((one) => one.outside.some((line) => isOf(line) && line.absence.kind === kind));
      const [outside, unprovided] = [silent('unregulated'), silent('not-provided')];
      const silents = outside + unprovided + silent('lapsed');
      const shared = count((one) =>
        one.shared.some(({ duties }) => duties.some((duty) => duty.topics.includes(topic.id))),
      );
      const held = gaps.length - missing - silents;
      return { topic, missing, outside, unprovided, shared, held };
    })
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.missing - a.missing);
}
