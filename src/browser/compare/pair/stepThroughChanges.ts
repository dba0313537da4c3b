/** Buttons and Alt with an arrow, wherever the keyboard is, lead to the next difference and the one before. */
export function stepThroughChanges(root: HTMLElement): void {
  const step = createStepper(root);
  for (const button of root.querySelectorAll<HTMLElement>('[data-step]')) {
    button.addEventListener('click', () => {
      step(Number(button.dataset.step));
    });
  }
  document.addEventListener('keydown', (event) => {
    const isStep = event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    // In a list of choices Alt with an arrow opens it.
    const isInList = event.target instanceof HTMLSelectElement;
    if (!isStep || isInList || changesOf(root).length === 0) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-to-part]') : null;
    if (button !== null) goToPart(root, button.dataset.toPart ?? '');
  });
}

function changesOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-change]')];
}

/**
 * From the last difference on to the first; where that is, is said. A button that is pressed has the focus itself,
 * so the difference gone to last is remembered.
 */
function createStepper(root: HTMLElement): (by: number) => void {
  let last: HTMLElement | undefined;
  return (by) => {
    const changes = changesOf(root);
    const focused = changes.findIndex((change) => change.contains(document.activeElement));
    const at = focused < 0 ? changes.findIndex((change) => change === last) : focused;
    const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : at + by;
    const place = (next + changes.length) % changes.length;
    last = changes[place];
    last?.focus();
    const status = root.querySelector('[data-step-status]');
    if (status !== null) status.textContent = `Отличие ${place + 1} из ${changes.length}`;
  };
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
