/**
 * Loads the finder when its field is first gone into: it knows slips and Latin letters, which is much to load for a
 * field that most readers pass by. Enter pressed before it has come is kept for it.
 */
export function loadTerritoryFinder(form: HTMLElement, base: HTMLSelectElement): void {
  const finder = form.querySelector<HTMLInputElement>('[data-find-territory]');
  if (!finder) return;
  let isEntered = false;
  const keep = (event: KeyboardEvent) => {
    isEntered = event.key === 'Enter';
    if (isEntered) event.preventDefault();
  };
  const load = async () => {
    const { setUpTerritoryFinder } = await import('./setUpTerritoryFinder.ts');
    const putFirst = setUpTerritoryFinder(form, finder, base);
    finder.removeEventListener('keydown', keep);
    if (isEntered) putFirst();
  };
  finder.addEventListener('keydown', keep);
  finder.addEventListener('focus', () => void load(), { once: true });
}
