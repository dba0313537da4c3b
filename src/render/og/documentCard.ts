import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Territory } from '../../model/Territory.ts';
import { formatDay } from '../../text/formatDay.ts';
import type { Card } from './Card.ts';

/** The card of a document: its territory, our display title, the act it belongs to. */
export function documentCard(document: LegalDocument, territory: Territory): Card {
  return { kicker: territory.names.full, title: document.title, note: actLine(document) };
}

/** «Распоряжение от 14.07.2021 № 1982-р, приложение 4» */
function actLine({ act, annex, parent }: LegalDocument): string {
  const name = `${capitalised(act.type)} от ${formatDay(act.date)} № ${act.number}`;
  const number = /^\d+/.exec(annex ?? '')?.[0];
  if (number === undefined) return name;
  return `${name}, ${parent === null ? 'приложение' : 'к приложению'} ${number}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
