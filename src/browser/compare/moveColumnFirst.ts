/**
 * Puts the column of a territory right after the heads of the rows; an empty id restores the printed order.
 * The heads above the columns («Регионы», «Муниципалитеты») follow.
 */
export function moveColumnFirst(table: HTMLTableElement, territory: string): void {
  for (const row of table.rows) {
    const cells = [...row.querySelectorAll<HTMLElement>(':scope > [data-territory]')];
    const first = cells.filter((cell) => cell.dataset.territory === territory);
    const rest = inPrintedOrder(cells).filter((cell) => !first.includes(cell));
    row.append(...first, ...rest);
  }
  headKinds(table);
}

/** The printed place of a cell is kept on it when it first moves. */
function inPrintedOrder(cells: readonly HTMLElement[]): HTMLElement[] {
  for (const [at, cell] of cells.entries()) cell.dataset.order ??= String(at);
  return cells.toSorted((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
}

/** One head over each run of columns of one kind. */
function headKinds(table: HTMLTableElement): void {
  const row = table.querySelector('tr[data-kinds]');
  if (row === null) return;
  const heads: HTMLTableCellElement[] = [];
  for (const column of table.querySelectorAll<HTMLElement>('th[data-kind]')) {
    const name = column.dataset.kind ?? '';
    const last = heads.at(-1);
    if (last?.textContent === name) last.colSpan += 1;
    else heads.push(headOf(name));
  }
  for (const old of row.querySelectorAll('th')) old.remove();
  row.append(...heads);
}

function headOf(name: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'colgroup';
  head.textContent = name;
  return head;
}
