/** Takes the copy of the chosen territory's row away from above the groups. */
export function takeLeadBack(table: HTMLTableElement): void {
  const body = leadOf(table);
  for (const row of body?.querySelectorAll('[data-territory]') ?? []) row.remove();
  body?.toggleAttribute('hidden', true);
}

/** A copy of the chosen territory's row stands above the groups, whatever its kind; the row itself is hidden. */
export function leadWith(table: HTMLTableElement, first: string): void {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-group] > [data-territory]')];
  const row = rows.find((one) => one.dataset.territory === first && !one.hidden);
  const group = row?.closest<HTMLElement>('[data-group]');
  if (row === undefined || group === null || group === undefined) return;
  const body = leadOf(table);
  body?.append(row.cloneNode(true));
  body?.toggleAttribute('hidden', false);
  row.hidden = true;
  group.hidden = rows.every((one) => one.hidden || !group.contains(one));
}

function leadOf(table: HTMLTableElement): HTMLElement | null {
  return table.querySelector<HTMLElement>('tbody[data-first]');
}
