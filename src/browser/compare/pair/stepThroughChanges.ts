/** Buttons and Alt with an arrow lead to the next difference and the one before; a box opens what is folded. */
export function stepThroughChanges(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-step]')) {
    button.addEventListener('click', () => {
      step(root, Number(button.dataset.step));
    });
  }
  root.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(root, event.key === 'ArrowDown' ? 1 : -1);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-to-part]') : null;
    if (button !== null) goToPart(root, button.dataset.toPart ?? '');
  });
  const hide = root.querySelector<HTMLInputElement>('[data-hide-same]');
  hide?.addEventListener('change', () => {
    for (const fold of root.querySelectorAll<HTMLDetailsElement>('[data-same-fold]')) {
      fold.open = !hide.checked;
    }
  });
}

function step(root: HTMLElement, by: number): void {
  const changes = [...root.querySelectorAll<HTMLElement>('[data-change]')];
  const at = changes.findIndex((change) => change.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : at + by;
  changes[(next + changes.length) % changes.length]?.focus();
}

/** The first difference of a part; of a part without any, its first paragraph. */
function goToPart(root: HTMLElement, part: string): void {
  const rows = [...root.querySelectorAll<HTMLElement>(`.pair-row[data-part="${part}"]`)];
  const row = rows.find((one) => one.dataset.change !== undefined) ?? rows[0];
  const fold = row?.closest('details');
  if (fold) fold.open = true;
  row?.setAttribute('tabindex', '-1');
  row?.focus();
}
