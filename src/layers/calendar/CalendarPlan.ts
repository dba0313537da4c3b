import type { Repeat } from '../../model/Annotation.ts';
import type { PlanRow } from '../plans/PlanRow.ts';

/** A roadmap or an event plan as a calendar: its dated rows in the order of their dates. */
export interface CalendarPlan {
  readonly document: string;
  readonly territory: string;
  readonly kind: 'roadmap' | 'event-plan';
  /** The year the plan is for: printed in its name, else the year of its last date; null when it has no date. */
  readonly year: number | null;
  /** ISO day after which nothing of the plan is to come: its last date, or the end of its year for open recurrences. */
  readonly ends: string | null;
  readonly rows: readonly CalendarRow[];
}

export interface CalendarRow {
  readonly row: PlanRow;
  /** Machine times of the row's printed words; open recurrences end with the plan's year, which is our reading. */
  readonly times: readonly CalendarTime[];
}

/** One time of a row. ISO days; `from` null for «до …». `endIsOurs` when the act prints no end. */
export interface CalendarTime {
  readonly words: string;
  readonly from: string | null;
  readonly to: string;
  readonly repeat: Repeat | null;
  readonly endIsOurs: boolean;
}

/** What an act requires every month, quarter or year, outside any plan («не реже одного раза в год»). */
export interface StandingTerm {
  readonly document: string;
  readonly provision: string;
  readonly territory: string;
  /** The provision's whole words, and among them the words of the time. */
  readonly text: string;
  readonly words: string;
  readonly repeat: Repeat;
  /** ISO day of the first time, or null when none is printed. */
  readonly since: string | null;
}
