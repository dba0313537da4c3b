/**
 * «/» goes to the page's own search of the whole site, or opens the dialog with one. In a Russian layout the
 * key that bears «/» types a full stop, so the key itself is known too. Escape closes the dialog at once.
 */
export function setUpSearchKey(dialog: HTMLDialogElement): void {
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event) || isTyping(event.target)) return;
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>(
      'main form[role=search]:not([data-inside]) input[name=q]',
    );
    if (own === null && !dialog.open) dialog.showModal();
    const input = own ?? dialog.querySelector<HTMLInputElement>('input[name=q]');
    input?.focus();
    input?.select();
  });
  // Before the field sees it: a field of type «search» would take Escape to empty itself.
  dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      dialog.close();
    },
    { capture: true },
  );
  // A press on the dialog itself is one on the backdrop around its form.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function isSearchKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (key === '.' && code === 'Slash' && !shiftKey);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
