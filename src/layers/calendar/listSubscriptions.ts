import type { CalendarAudience } from './audiencesOf.ts';
import type { CalendarPlan } from './CalendarPlan.ts';
import { datedAudiences } from './datedAudiences.ts';

/** A calendar file: a territory's plans whole, or the rows that name one group of participants. */
export interface Subscription {
  /** `leningrad`, `leningrad-young` */
  readonly id: string;
  readonly territory: string;
  readonly audience: CalendarAudience | null;
  readonly plans: readonly CalendarPlan[];
}

/** Territories with a dated plan, each whole and then by participants: a calendar without entries is none (RFC 5545 §3.6). */
export function listSubscriptions(plans: readonly CalendarPlan[]): Subscription[] {
  const dated = plans.filter(({ ends }) => ends !== null);
  return [...Map.groupBy(dated, (plan) => plan.territory)].flatMap(([territory, own]) => [
    { id: territory, territory, audience: null, plans: own },
    ...datedAudiences(own).map((audience) => ({
      id: `${territory}-${audience}`,
      territory,
      audience,
      plans: own.map((plan) => onlyFor(plan, audience)),
    })),
  ]);
}

function onlyFor(plan: CalendarPlan, audience: CalendarAudience): CalendarPlan {
  return { ...plan, rows: plan.rows.filter(({ audiences }) => audiences.includes(audience)) };
}
