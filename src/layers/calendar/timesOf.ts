import type { PlanDate, PlanRow } from '../plans/PlanRow.ts';
import type { CalendarTime } from './CalendarPlan.ts';

/** The days between which a plan's open times lie: from its act to the end of its year. */
export interface PlanBounds {
  readonly start: string;
  readonly end: string;
}

/** The times of a row; none where a plan has no year. */
export function timesOf({ dates }: PlanRow, bounds: PlanBounds | null): CalendarTime[] {
  return dates.flatMap((date) => timesOfDate(date, bounds));
}

function timesOfDate(date: PlanDate, bounds: PlanBounds | null): CalendarTime[] {
  const { text: words, from, to, repeat } = date;
  if (repeat === null) {
    const last = to ?? from;
    return last === null ? [] : [{ ...printed, words, from, to: last, repeat }];
  }
  if (from !== null && to !== null && from < to) return [{ ...printed, words, from, to, repeat }];
  if (bounds === null) return [];
  // «В срок до 01.11.2021, далее – в течение года»: a deadline, and what goes on after it.
  const isDeadline = from === null && to !== null;
  const first = from ?? to;
  const open = { words, from: first ?? bounds.start, to: bounds.end, repeat };
  return [
    ...(isDeadline ? [{ ...printed, words, from: null, to, repeat: null }] : []),
    { ...open, startIsOurs: first === null, endIsOurs: true },
  ];
}

const printed = { startIsOurs: false, endIsOurs: false } as const;
