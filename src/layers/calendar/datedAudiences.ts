import { AUDIENCE_ORDER, type CalendarAudience } from './audiencesOf.ts';
import type { CalendarPlan } from './CalendarPlan.ts';

/** Participants whom dated rows of plans call, in the order of groups: a calendar of theirs has an entry. */
export function datedAudiences(plans: readonly CalendarPlan[]): CalendarAudience[] {
  const dated = plans.flatMap(({ rows }) => rows.filter(({ times }) => times.length > 0));
  const called = new Set(dated.flatMap(({ audiences }) => audiences));
  return AUDIENCE_ORDER.filter((audience) => called.has(audience));
}
