import type { Need } from '../../model/Need.ts';
import type { Card } from './Card.ts';

/** The card of a need: the reader's own words, and the question that the page answers. */
export function needCard(need: Need): Card {
  return { kicker: 'Кто что делает', title: need.title, note: need.question };
}
