import type { ChosenTerritory } from './chosenTerritory.ts';

/** Links to a need lead straight to the chosen territory's answer, where there is one. */
export function leadNeeds(chosen: ChosenTerritory | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-need]')) {
    const need = link.dataset.need ?? '';
    const [root] = link.href.split(`needs/${need}/`);
    const answer = chosen?.hasDocuments === true ? `${chosen.id}/` : '';
    link.href = `${root ?? ''}needs/${need}/${answer}`;
  }
}
