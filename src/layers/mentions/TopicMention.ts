import type { PlanRow } from '../plans/PlanRow.ts';

/** A place that speaks of a topic and is nobody's duty. */
export type TopicMention = PlannedMention | SpokenMention;

/** A row of a roadmap or plan. */
export interface PlannedMention {
  readonly kind: 'planned';
  readonly row: PlanRow;
}

/** Words of an act outside the lists of functions. */
export interface SpokenMention {
  readonly kind: 'spoken';
  readonly document: string;
  readonly provision: string;
  readonly text: string;
}
