import { capitalize } from '../../../text/capitalize.ts';
import { wordsOf } from './wordsOf.ts';

/** What is printed after the tables: why a territory has nothing, then what else the page notes (acts). */
export function notesOf(root: HTMLElement): readonly string[] {
  const reasons = [...root.querySelectorAll('[data-column]:not([hidden])')].flatMap((column) => {
    const name = column.querySelector('h4, strong');
    const reason = column.querySelector('[data-absence]');
    return name === null || reason === null ? [] : [`${wordsOf(name)}. ${wordsOf(reason)}`];
  });
  const notes = [...root.querySelectorAll('[data-note]')]
    .filter((note) => note.closest('[hidden]') === null)
    .map((note) => capitalize(`${columnOf(note)}${wordsOf(note)}`));
  return [...reasons, ...notes];
}

/** «Сахалинская область. », where a note stands under one territory. */
function columnOf(note: Element): string {
  const name = note.closest('[data-column]')?.querySelector('h4, strong') ?? null;
  return name === null ? '' : `${wordsOf(name)}. `;
}
