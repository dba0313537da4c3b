import { siteQuestion } from '../../text/siteQuestion.ts';
import type { Card } from './Card.ts';

/** The card of the home page and of every page without one of its own. */
export function homeCard(): Card {
  return {
    kicker: 'Научно-методическое сопровождение педагогов',
    title: siteQuestion,
    note: 'Найти, сравнить, распечатать',
  };
}
