import { findTyped } from '../needs/findTyped.ts';

/**
 * Leaves in the lists of a choice the territories that answer to what is typed; Enter puts the only one first.
 * Gives what Enter does.
 */
export function setUpTerritoryFinder(
  form: HTMLElement,
  finder: HTMLInputElement,
  base: HTMLSelectElement,
): () => void {
  const labels = [...form.querySelectorAll<HTMLElement>('[data-words]')];
  const options = [...base.options];
  const narrow = () => {
    const found = findTerritories(labels, finder.value);
    for (const label of labels) label.hidden = !found.has(valueOf(label));
    // An option can not be hidden everywhere; what is chosen stays.
    const stays = ({ value }: HTMLOptionElement) =>
      value === '' || value === base.value || found.has(value);
    base.replaceChildren(...options.filter(stays));
    return found;
  };
  const putFirst = () => {
    const [only, ...others] = narrow();
    if (only === undefined || others.length > 0) return;
    base.value = only;
    finder.value = '';
    narrow();
    base.dispatchEvent(new Event('change', { bubbles: true }));
  };
  finder.addEventListener('input', narrow);
  finder.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    putFirst();
  });
  // Letters may have been typed while this was loading.
  if (finder.value !== '') narrow();
  return putFirst;
}

function findTerritories(labels: readonly HTMLElement[], typed: string): ReadonlySet<string> {
  const found = findTyped(labels, typed, ({ dataset: { words: names = '', aka = '' } }) => ({
    names,
    aka,
    towns: [],
  }));
  return new Set(found.map(valueOf));
}

function valueOf(label: HTMLElement): string {
  return label.querySelector('input')?.value ?? '';
}
