import { spellDay } from '../text/spellDay.ts';
import { capitalize } from '../text/capitalize.ts';
import { actTypeIn } from './actReference.ts';
import type { LegalDocument } from './LegalDocument.ts';

/** A document's name as a heading: its display title, or «Распоряжение от 14 июля 2021 года № 1982-р» for an order. */
export function documentHeading({ act, annex, title }: LegalDocument): string {
  if (annex !== null) return title;
  const type = capitalize(actTypeIn(act, 'nominative'));
  return `${type} от ${spellDay(act.date)} № ${act.number}`;
}
