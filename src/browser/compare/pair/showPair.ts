import type { PairComparison, PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairDocument } from '../../../layers/compare/pair/PairDocument.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';
import { showParts } from './showParts.ts';
import { showRow } from './showRow.ts';
import { summaryWords } from './summaryWords.ts';

/** Puts a comparison on the page: what it says in all, by parts, and row by row; runs of equal rows folded. */
export function showPair(
  root: HTMLElement,
  a: PairDocument,
  b: PairDocument,
  comparison: PairComparison,
): void {
  const addresses = { a: addressOf(root, a), b: addressOf(root, b) };
  fill(root, '[data-pair-summary]', [
    ...summaryWords(a, b, comparison).map((words) => element('p', {}, [words])),
  ]);
  fill(root, '[data-pair-heads]', [headOf(root, a), headOf(root, b)]);
  fill(root, '[data-pair-parts]', showParts(comparison, a, b));
  fill(root, '[data-pair-rows]', foldSame(comparison.rows, addresses));
  const result = root.querySelector<HTMLElement>('[data-pair-result]');
  if (result !== null) result.hidden = false;
}

/** The head of a column: what stands in it, and whether its act is in force. */
function headOf(root: HTMLElement, { id, title }: PairDocument): HTMLElement {
  const statuses: unknown = JSON.parse(root.dataset.statuses ?? '{}');
  const known = typeof statuses === 'object' && statuses !== null ? Object.entries(statuses) : [];
  const status: unknown = known.find(([document]) => document === id)?.[1];
  const mark = typeof status === 'string' ? [element('small', {}, [status])] : [];
  return element('div', {}, [title, ...mark]);
}

function addressOf(root: HTMLElement, { id }: PairDocument): string {
  return `${root.dataset.documents ?? ''}${id}/`;
}

function fill(root: HTMLElement, selector: string, nodes: readonly Node[]): void {
  root.querySelector(selector)?.replaceChildren(...nodes);
}

/** Shorter runs are easier read than opened. */
const SHORTEST_FOLD = 2;

function foldSame(
  rows: readonly PairRow[],
  addresses: Readonly<Record<'a' | 'b', string>>,
): HTMLElement[] {
  const shown: HTMLElement[] = [];
  let same: PairRow[] = [];
  const close = () => {
    const items = same.map((row) => showRow(row, addresses));
    if (same.length < SHORTEST_FOLD) shown.push(...items);
    else shown.push(fold(items));
    same = [];
  };
  for (const row of rows) {
    if (row.kind === 'same') same.push(row);
    else {
      close();
      shown.push(showRow(row, addresses));
    }
  }
  close();
  return shown;
}

function fold(items: readonly HTMLElement[]): HTMLElement {
  const words = `${items.length} ${plural(items.length, ['абзац', 'абзаца', 'абзацев'])} слово в слово`;
  const list = element('ol', { role: 'list', 'data-pair-rows': '' }, items);
  const details = element('details', { class: 'fold', 'data-same-fold': '' }, [
    element('summary', { class: 'small' }, [words]),
    list,
  ]);
  return element('li', {}, [details]);
}
