import { z } from 'zod';
import type { PlanRow } from '../../../layers/plans/PlanRow.ts';
import { site } from '../../../site.ts';
import { day, optional, place, repeat, text } from '../fields.ts';

const dates = z.array(z.strictObject({ text, from: day, to: day, repeat }));

/** What milestones and events share. */
export const planFields = {
  ...place,
  number: optional,
  title: text,
  responsible: text,
  bodies: z.array(text),
  deadline: text,
  dates,
};

/** A row of a roadmap or plan as those fields. */
export function planRecord({ id, document, territory, provision, ...row }: PlanRow) {
  const { number, title, responsible, bodies, deadline } = row;
  const url = site.provision(document, provision);
  const dates = row.dates.map((date) => ({ ...date }));
  const common = { number, title, responsible, bodies: [...bodies], deadline, dates };
  return { id, document, territory, url, ...common };
}
