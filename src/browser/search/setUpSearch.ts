import { createIndexFiles } from './store/createIndexFiles.ts';
import { createSearchStore, type SearchStore } from './store/SearchStore.ts';
import { setUpSearchKey } from './box/setUpSearchKey.ts';

/**
 * What every page has of the search: the key «/», suggestions in its forms, marks in a provision that a
 * search led to. Only the key is in the page's own script; the rest is fetched when it is wanted.
 */
export function setUpSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  if (dialog === null) return;
  const { base = '/', index = '' } = dialog.dataset;
  const store = createSearchStore(createIndexFiles(index));
  setUpSearchKey(dialog);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]'))
    setUpForm(form, store, base);
  void setUpPage(store);
  void markLanding();
  window.addEventListener('hashchange', () => void markLanding());
}

function setUpForm(form: HTMLFormElement, store: SearchStore, base: string): void {
  const input = form.querySelector('input');
  const begin = async () => {
    const before = input?.value;
    const { setUpSearchBox } = await import('./box/setUpSearchBox.ts');
    setUpSearchBox(form, store, base, input?.value !== before);
  };
  if (input !== null && input === document.activeElement) void begin();
  else input?.addEventListener('focus', () => void begin(), { once: true });
}

async function setUpPage(store: SearchStore): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  if (root === null) return;
  const { setUpSearchPage } = await import('./page/setUpSearchPage.ts');
  setUpSearchPage(root, store);
}

async function markLanding(): Promise<void> {
  if (!new URLSearchParams(location.search).has('hl')) return;
  const { highlightLanding } = await import('./landing/highlightLanding.ts');
  highlightLanding();
}
