import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairParagraph } from '../../../layers/compare/pair/PairDocument.ts';
import type { DiffPart } from '../../../text/diffWords.ts';
import { element } from '../element.ts';
import { renderDiff } from '../renderDiff.ts';

/** One row: the paragraph of each document beside the other's; a change can be stepped to. */
export function showRow(row: PairRow, addresses: Readonly<Record<'a' | 'b', string>>): HTMLElement {
  const sides = sidesOf(row, addresses);
  const attributes = { class: 'pair-row', 'data-kind': row.kind, 'data-part': partOf(row) };
  return row.kind === 'same'
    ? element('li', attributes, sides)
    : element('li', { ...attributes, tabindex: '-1', 'data-change': '' }, sides);
}

/** Part of the first document, or of the second where the first has nothing: «a3», «b5». */
function partOf(row: PairRow): string {
  return row.kind === 'added' ? `b${row.b.part}` : `a${row.a.part}`;
}

function sidesOf(row: PairRow, addresses: Readonly<Record<'a' | 'b', string>>): HTMLElement[] {
  switch (row.kind) {
    case 'same':
      return [
        side(row.a, addresses.a, [{ kind: 'same', text: row.a.text }]),
        side(row.b, addresses.b, [{ kind: 'same', text: row.b.text }]),
      ];
    case 'changed':
      return [
        side(row.a, addresses.a, [{ kind: 'same', text: row.a.text }], 'в первом документе:'),
        side(row.b, addresses.b, row.parts, 'во втором документе, с отличиями:'),
      ];
    case 'removed':
      return [
        side(
          row.a,
          addresses.a,
          [{ kind: 'removed', text: row.a.text }],
          note(row.movedTo, 'втором'),
        ),
        element('div', { class: 'pair-side' }),
      ];
    case 'added':
      return [
        element('div', { class: 'pair-side' }),
        side(
          row.b,
          addresses.b,
          [{ kind: 'added', text: row.b.text }],
          note(row.movedFrom, 'первом'),
        ),
      ];
  }
}

function note(moved: string | null, other: string): string {
  return moved === null
    ? `во ${other} документе нет`.replace('во первом', 'в первом')
    : 'стоит в другом месте';
}

function side(
  { provision, place, text }: PairParagraph,
  address: string,
  parts: readonly DiffPart[],
  words?: string,
): HTMLElement {
  const link = element('a', { class: 'number', href: `${address}#${provision}` }, [
    place === '' ? 'название' : place,
  ]);
  const official = element('p', { class: 'official', lang: 'ru', 'data-text': text });
  renderDiff(official, parts);
  const said = words === undefined ? [] : [element('span', { class: 'note' }, [words])];
  return element('div', { class: 'pair-side' }, [link, ...said, official]);
}
