/** The address says when what is the same is open: `same=1`. */
const OPEN = 'same';

/** «Скрыть совпадающее»: follows the box, and the address keeps it. */
export function followHideSame(root: HTMLElement): void {
  const box = boxOf(root);
  if (box === null) return;
  const read = () => {
    box.checked = !new URLSearchParams(location.search).has(OPEN);
    hideSame(root);
  };
  read();
  window.addEventListener('popstate', read);
  box.addEventListener('change', () => {
    const address = new URL(location.href);
    if (box.checked) address.searchParams.delete(OPEN);
    else address.searchParams.set(OPEN, '1');
    history.replaceState(null, '', address);
    hideSame(root);
  });
}

/** Folds runs of equal paragraphs, or opens them, as the box says. */
export function hideSame(root: HTMLElement): void {
  const isHidden = boxOf(root)?.checked ?? true;
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('[data-same-fold]')) {
    fold.open = !isHidden;
  }
}

function boxOf(root: HTMLElement): HTMLInputElement | null {
  return root.querySelector('[data-hide-same]');
}
