import { actTypeIn } from './actReference.ts';
import type { LegalDocument } from './LegalDocument.ts';

/** A document as a narrow column names it: «прил. 1 к приказу № 984», «приказ № 984» for an order. */
export function briefReference({ act, annex, parent, title }: LegalDocument): string {
  if (annex === null) return `${actTypeIn(act, 'nominative')} № ${act.number}`;
  const order = `к ${actTypeIn(act, 'dative')} № ${act.number}`;
  const [number = ''] = annex.split('-');
  if (parent !== null) return `прил. к прил. ${number} ${order}`;
  return /^\d+$/.test(annex) ? `прил. ${annex} ${order}` : `«${title}» ${order}`;
}
