import type { Absence } from '../../layers/compare/Absence.ts';
import { lapsedWords } from '../../layers/compare/lapsedWords.ts';
import { unregulatedWords } from '../../layers/compare/unregulatedWords.ts';
import { capitalize } from '../../text/capitalize.ts';

/** An empty place gives its reason: never «в регионе нет», only what the documents on the site say. */
export function absenceText(absence: Absence): string {
  switch (absence.kind) {
    case 'not-found':
      return 'В документах на сайте не найдено.';
    case 'unregulated':
      return `${capitalize(unregulatedWords(absence.except))}. ${absence.reason}`;
    case 'not-provided':
      return `Текст не предоставлен: ${absence.documents.map((title) => `«${title}»`).join(', ')}.`;
    case 'lapsed':
      return `Было ${lapsedWords(absence.acts)}; в других документах на сайте не найдено.`;
  }
}
