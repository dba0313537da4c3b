/** «/» goes to the page's own search field, or opens the dialog with one; Escape closes it, as dialogs do. */
export function setUpSearchKey(dialog: HTMLDialogElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    const own = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (own === null) dialog.showModal();
    const input = own ?? dialog.querySelector<HTMLInputElement>('input[name=q]');
    input?.focus();
    input?.select();
  });
  // A press on the dialog itself is one on the backdrop around its form.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
