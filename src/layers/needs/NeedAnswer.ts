import type { CalendarRow } from '../calendar/CalendarPlan.ts';
import type { Duty } from '../duties/Duty.ts';
import type { Addressees } from './audienceOf.ts';

/** What one territory's documents say to a need. */
export interface NeedAnswer {
  readonly need: string;
  readonly territory: string;
  /** School first, then municipality, then region; within a level the most direct first. */
  readonly duties: readonly NeedDuty[];
  /** Words that only speak of the need, the most telling first. */
  readonly mentions: readonly NeedMention[];
  /** Rows of roadmaps and event plans. Whether their time is past is for the reader's clock. */
  readonly planned: readonly CalendarRow[];
  /** Words that look like the need and mean another thing. */
  readonly near: readonly NearWords[];
  /** Duties by acts in force no more: they bind nobody, and count for nothing. */
  readonly lapsed: readonly NeedMention[];
}

/**
 * How much the documents give to one kind of people: `duty` somebody is charged with it for them, `mentioned`
 * the documents only speak of it, `silent` they do not, or charge somebody with it only for others.
 */
export type NeedGrade = 'duty' | 'mentioned' | 'silent';

/** One body's duty, once, however many annexes of its act repeat the words. */
export interface NeedDuty {
  readonly duty: Duty;
  /** The people its words name. */
  readonly audiences: Addressees;
  /** What to know of words that serve the need only indirectly; null for a direct duty. */
  readonly remark: string | null;
}

/** Words that mention the need, with every place of one act that prints them. */
export interface NeedMention {
  readonly kind: MentionKind;
  readonly text: string;
  readonly places: readonly NeedPlace[];
}

/** What the mentioning words are: another duty, a task, a mechanism, a matter, an indicator, a term, a label of a scheme, else a statement. */
export type MentionKind =
  'other-duty' | 'task' | 'mechanism' | 'matter' | 'indicator' | 'term' | 'scheme' | 'statement';

/** Mentions that one of the need's `near` rules takes, with what they really are about. */
export interface NearWords {
  readonly remark: string;
  readonly mentions: readonly NeedMention[];
}

export interface NeedPlace {
  readonly document: string;
  readonly provision: string;
}
