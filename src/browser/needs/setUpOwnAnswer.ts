import { readChosenTerritory } from './chosenTerritory.ts';
import { knownTerritories } from './knownTerritories.ts';

/** Shows the line that leads to the chosen territory's answer, unless the page is that answer. */
export function setUpOwnAnswer(line: HTMLElement): void {
  const chosen = readChosenTerritory(knownTerritories());
  const { ownAnswer = '', territories = '', shown } = line.dataset;
  const link = line.querySelector('a');
  if (chosen === null || link === null || chosen.id === shown) return;
  if (chosen.hasDocuments) {
    link.href = `${ownAnswer}${chosen.id}/`;
    line.replaceChildren('Ваша территория: ', link);
    link.textContent = chosen.name;
  } else {
    const words = `Вы работаете: ${chosen.name}. Документов этой территории на сайте пока нет. `;
    line.replaceChildren(words, link);
    link.href = `${territories}${chosen.id}/`;
    link.textContent = 'Что спросить на месте';
  }
  line.hidden = false;
}
