import type { Audience } from '../../model/Audience.ts';
import type { Level } from '../../model/Block.ts';

/**
 * What a territory's documents say to a need. Three grades: `duty` somebody is charged with it,
 * `mentioned` the documents only speak of it, `silent` they do not.
 */
export interface NeedAnswer {
  readonly need: string;
  readonly territory: string;
  readonly grade: 'duty' | 'mentioned' | 'silent';
  /** School first, then municipality, then region; within a level the most direct first. */
  readonly duties: readonly NeedDuty[];
  /** Duties of the same kind whose words name only people of another audience. */
  readonly dutiesForOthers: readonly NeedDuty[];
  readonly mentions: readonly NeedMention[];
  /** Rows of roadmaps and event plans. Whether their time is past is for the reader's clock. */
  readonly planned: readonly NeedMention[];
}

/** One body's duty, once, however many annexes of its act repeat the words. */
export interface NeedDuty {
  readonly level: Level;
  /** Id of the body within the territory. */
  readonly body: string;
  readonly text: string;
  readonly audiences: readonly Audience[];
  readonly places: readonly NeedPlace[];
}

/** Words that only mention the need: a task, a mechanism, an indicator, a term, a node of a scheme. */
export interface NeedMention {
  readonly text: string;
  readonly places: readonly NeedPlace[];
}

export interface NeedPlace {
  readonly document: string;
  readonly provision: string;
}
