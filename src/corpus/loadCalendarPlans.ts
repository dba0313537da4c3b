import type { CalendarPlan } from '../layers/calendar/CalendarPlan.ts';
import { listCalendarPlans } from '../layers/calendar/listCalendarPlans.ts';
import type { Corpus } from '../model/Corpus.ts';

const known = new WeakMap<Corpus, readonly CalendarPlan[]>();

/** Every roadmap and event plan of a corpus as a calendar: listed once, for the many pages that show some of them. */
export function loadCalendarPlans(corpus: Corpus): readonly CalendarPlan[] {
  const listed = known.get(corpus) ?? listCalendarPlans(corpus);
  known.set(corpus, listed);
  return listed;
}
