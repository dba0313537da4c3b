import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import { plural, type PluralForms } from '../../../text/plural.ts';
import { element } from '../element.ts';

/** Rows as `show` makes them, runs of equal ones folded; `forms` name what a row is. */
export function foldSame<Words>(
  rows: readonly PairRow<Words>[],
  show: (row: PairRow<Words>) => HTMLElement,
  forms: PluralForms,
): HTMLElement[] {
  const shown: HTMLElement[] = [];
  let same: PairRow<Words>[] = [];
  const close = () => {
    if (same.length > 0) shown.push(fold(same.map(show), forms));
    same = [];
  };
  for (const row of rows) {
    if (row.kind === 'same') same.push(row);
    else {
      close();
      shown.push(show(row));
    }
  }
  close();
  return shown;
}

function fold(items: readonly HTMLElement[], forms: PluralForms): HTMLElement {
  const words = `${items.length} ${plural(items.length, forms)} слово в слово`;
  const list = element('ol', { role: 'list', 'data-pair-rows': '' }, items);
  const details = element('details', { class: 'fold', 'data-same-fold': '' }, [
    element('summary', { class: 'small' }, [words]),
    list,
  ]);
  return element('li', {}, [details]);
}
