import type { Repeat } from '../../model/Annotation.ts';
import type { PlanRow } from '../plans/PlanRow.ts';
import type { CalendarAudience } from './audiencesOf.ts';
import type { PlanPeriod } from './PlanPeriod.ts';

/** A roadmap or an event plan as a calendar: its rows in the order of their dates. */
export interface CalendarPlan {
  readonly document: string;
  readonly territory: string;
  readonly kind: 'roadmap' | 'event-plan';
  /** What the plan is for: printed in its name, else the year of its last date; null when it has no date. */
  readonly period: PlanPeriod | null;
  /** ISO day after which nothing of the plan is to come; null when it has no date. */
  readonly ends: string | null;
  readonly rows: readonly CalendarRow[];
}

export interface CalendarRow {
  readonly row: PlanRow;
  /** Machine times of the row's printed words, in their order. */
  readonly times: readonly CalendarTime[];
  /** Whom the row's printed words call to take part; empty where it prints none. */
  readonly audiences: readonly CalendarAudience[];
  /** Slips of the row and our notes on it. */
  readonly notes: readonly RowNote[];
}

/**
 * One time of a row, in ISO days; `from` is null for «до …». Where the act prints no bound of a recurrence,
 * it lasts from the act's day to the end of the plan: that is our reading, and is said to be.
 */
export interface CalendarTime {
  readonly words: string;
  readonly from: string | null;
  readonly to: string;
  readonly repeat: Repeat | null;
  readonly startIsOurs: boolean;
  readonly endIsOurs: boolean;
}

/** A slip («дважды в месяц (каждый второй вторник месяца)») or a note beside words of a row. */
export interface RowNote {
  readonly kind: 'slip' | 'note';
  readonly words: string;
  readonly text: string;
  /** Whether it speaks of the row's time. */
  readonly isOfTime: boolean;
}

/** What an act requires every month, quarter or year, outside any plan («не реже одного раза в год»). */
export interface StandingTerm {
  readonly document: string;
  readonly act: string;
  /** A point, an item, a paragraph or a row. */
  readonly provision: string;
  readonly territory: string;
  /** The provision's whole words; a row's cells joined by « · ». */
  readonly text: string;
  readonly repeat: Repeat;
  /** The year it begins with («начиная с 2021 года»), or null when none is printed. */
  readonly since: number | null;
  /** The year its words go up to («на период до 2024 года»), or null when none is printed. */
  readonly until: number | null;
}
