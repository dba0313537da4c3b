import type { Act } from '../../model/LegalDocument.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Card } from './Card.ts';
import { formatDay } from '../../text/formatDay.ts';

/** The card of a territory: who helps a teacher there, by which acts. */
export function territoryCard(territory: Territory, acts: readonly Act[]): Card {
  return {
    kicker: territory.kind === 'region' ? 'Регион' : 'Муниципалитет',
    title: territory.names.full,
    note: `Документы: ${acts.map(({ date, number }) => `№ ${number} от ${formatDay(date)}`).join(', ')}`,
  };
}
