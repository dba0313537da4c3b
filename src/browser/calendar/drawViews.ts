import { element } from '../compare/element.ts';

/** Fills the months and the time axis of every plan with the words of its list: the page carries them once. */
export function drawViews(page: ParentNode): void {
  for (const plan of page.querySelectorAll('[data-plan]')) {
    const listed = [...plan.querySelectorAll<HTMLElement>('[data-view="list"] [data-row]')];
    for (const row of plan.querySelectorAll<HTMLElement>('[data-of]')) {
      const source = listed[Number(row.dataset.of)];
      if (source !== undefined) drawRow(row, source);
    }
  }
}

function drawRow(row: HTMLElement, source: HTMLElement): void {
  for (const name of ['territory', 'responsible', 'audience', 'from', 'to']) {
    const value = source.dataset[name];
    if (value !== undefined) row.dataset[name] = value;
  }
  const axis = row.querySelector('[data-words]');
  if (axis === null) row.append(...themeOf(source), ...wordsOf(source, 'p'));
  else axis.append(...wordsOf(source, 'span'));
}

function themeOf(source: HTMLElement): Node[] {
  const theme = textOf(source, '[data-theme]');
  return theme === '' ? [] : [element('p', { class: 'soft group' }, [theme])];
}

/** The row's title as a link to its place, its printed time, and what is noted of the time. */
function wordsOf(source: HTMLElement, timeName: 'p' | 'span'): Node[] {
  const href = source.querySelector('[data-title]')?.closest('a')?.getAttribute('href') ?? '';
  const notes = [...source.querySelectorAll('.time [data-note]')];
  return [
    element('a', { href }, [textOf(source, '[data-title]')]),
    element(timeName, { class: 'soft' }, [textOf(source, '[data-deadline]')]),
    ...notes.map((note) => note.cloneNode(true)),
  ];
}

function textOf(source: HTMLElement, selector: string): string {
  return source.querySelector(selector)?.textContent ?? '';
}
