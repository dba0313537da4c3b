import type { Absence } from '../../layers/compare/Absence.ts';

/** An empty place gives its reason: never «в регионе нет», only what the documents on the site say. */
export function absenceText(absence: Absence): string {
  switch (absence.kind) {
    case 'not-found':
      return 'В документах на сайте не найдено.';
    case 'unregulated':
      return `Акт этот уровень не регулирует. ${absence.reason}`;
    case 'not-provided':
      return `Текст не предоставлен: ${absence.documents.map((title) => `«${title}»`).join(', ')}.`;
  }
}

/** The same for a narrow cell, without what is told once under the table. */
export function absenceMark(absence: Absence): string {
  switch (absence.kind) {
    case 'not-found':
      return 'в документах на сайте не найдено';
    case 'unregulated':
      return 'акт этот уровень не регулирует';
    case 'not-provided':
      return 'текст не предоставлен';
  }
}
