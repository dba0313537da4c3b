import type { Sheet } from '../Sheet.ts';

const STATES: Readonly<Record<string, string>> = {
  same: 'слово в слово',
  changed: 'различаются',
  removed: 'только в первом',
  added: 'только во втором',
};

/** The rows of a comparison as a table. */
export function sheetOfPair(root: HTMLElement): Sheet {
  const head = [
    'Пункт первого',
    'Первый документ',
    'Пункт второго',
    'Второй документ',
    'Отношение',
  ];
  const rows = [...root.querySelectorAll<HTMLElement>('.pair-row')].map((row) => {
    const [a, b] = row.querySelectorAll('.pair-side');
    return [...sideCells(a), ...sideCells(b), STATES[row.dataset.kind ?? ''] ?? ''];
  });
  return [head, ...rows];
}

function sideCells(side: Element | undefined): string[] {
  const number = side?.querySelector('.number')?.textContent ?? '';
  return [number, side?.querySelector<HTMLElement>('.official')?.dataset.text ?? ''];
}
