import type { ComparisonCell, ComparisonRow } from '../../../render/pdf/PdfInput.ts';
import type { Appendix } from './Appendix.ts';

const STATES: Readonly<Record<string, string>> = {
  same: 'слово в слово',
  changed: 'различаются',
  removed: 'только в первом',
  added: 'только во втором',
};

/** Two documents paragraph by paragraph, each paragraph cited; rows folded on the page are left out. */
export function appendixOfPair(root: HTMLElement): Appendix {
  const heads = [...root.querySelectorAll('[data-pair-heads] > *')].map((one) =>
    [...one.childNodes].map((part) => part.textContent ?? ''),
  );
  const all = [...root.querySelectorAll<HTMLElement>('.pair-row')];
  const shown = all.filter(isShown);
  const left = all.length - shown.length;
  const columns = [['Отношение'], ...heads];
  return {
    tables: [{ caption: null, columnsAre: 'sides', columns, rows: shown.map(readRow) }],
    notes: left === 0 ? [] : [`Не показаны абзацы, совпадающие слово в слово: ${left}.`],
  };
}

function readRow(row: HTMLElement): ComparisonRow {
  const [a, b] = row.querySelectorAll('.pair-side');
  const name = STATES[row.dataset.kind ?? ''] ?? '';
  return { kind: 'row', name, cells: [readSide(a), readSide(b)] };
}

const isShown = (row: HTMLElement) => row.closest('details:not([open])') === null;

function readSide(side: Element | undefined): ComparisonCell {
  const text = side?.querySelector<HTMLElement>('.official')?.dataset.text ?? '';
  const place = side?.querySelector<HTMLAnchorElement>('a.number') ?? null;
  if (text === '') return { kind: 'empty', reason: '–' };
  const citation = place?.textContent ?? null;
  return { kind: 'texts', texts: [{ text, citation, url: place?.href ?? null }] };
}
