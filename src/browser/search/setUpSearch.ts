import { keepQuery } from './box/recentQueries.ts';
import { setUpSearchKey } from './box/setUpSearchKey.ts';
import { createIndexFiles } from './store/createIndexFiles.ts';
import { createSearchStore, type SearchStore } from './store/SearchStore.ts';

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

/** A form that searches inside one document (`data-inside`) suggests nothing: suggestions lead elsewhere. */
function setUpForm(form: HTMLFormElement, store: SearchStore, base: string): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) return;
  let isTyping = false;
  input.addEventListener('input', () => (isTyping = true));
  form.addEventListener('submit', () => {
    isTyping = false;
    keepQuery(input.value.trim(), () => localStorage);
  });
  if (form.hasAttribute('data-inside')) return;
  const begin = async () => {
    const { setUpSearchBox } = await import('./box/setUpSearchBox.ts');
    setUpSearchBox(form, store, base, () => isTyping);
  };
  // Without its script the field is still a form: nothing is to be said.
  const tryToBegin = () => void begin().catch(() => null);
  if (input === document.activeElement) tryToBegin();
  else input.addEventListener('focus', tryToBegin, { once: true });
}

async function setUpPage(store: SearchStore): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  if (root === null) return;
  try {
    const { setUpSearchPage } = await import('./page/setUpSearchPage.ts');
    setUpSearchPage(root, store);
  } catch {
    root.querySelector('[data-broken]')?.removeAttribute('hidden');
  }
}

async function markLanding(): Promise<void> {
  if (!new URLSearchParams(location.search).has('hl')) return;
  const { highlightLanding } = await import('./landing/highlightLanding.ts');
  highlightLanding();
}
