import { applyPreferences } from './applyPreferences.ts';

/** Name of the visitor's view in the browser's store: `{"theme": "dark", "size": "150"}`. */
const key = 'svod:view';

/** Reads the form of the view panel into the root element and the store; the site's own view is not kept. */
export function keepPreferences(form: HTMLFormElement): void {
  const kept: Record<string, string> = {};
  for (const control of radios(form)) {
    if (control.checked && !control.defaultChecked) kept[control.name] = control.value;
  }
  forgetView(form);
  Object.assign(document.documentElement.dataset, kept);
  store(kept);
}

/** Checks the choices that the root element carries. */
export function showPreferences(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  for (const control of radios(form)) {
    const current = dataset[control.name];
    control.checked = current === undefined ? control.defaultChecked : current === control.value;
  }
}

/**
 * A view that is set elsewhere comes here too: in another window at once, and on a page that «Назад» takes from the
 * browser's memory, where no script of its head runs again.
 */
export function followPreferences(form: HTMLFormElement): void {
  const follow = () => {
    forgetView(form);
    applyPreferences();
    showPreferences(form);
  };
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}

function forgetView(form: HTMLFormElement): void {
  for (const { name } of radios(form)) document.documentElement.removeAttribute(`data-${name}`);
}

function radios(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

/** A browser may refuse to keep anything; the view then lasts until the page is left. */
function store(kept: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    return;
  }
}
