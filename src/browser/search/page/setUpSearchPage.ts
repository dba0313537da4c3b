import type { SearchStore } from '../store/SearchStore.ts';
import { createControls } from './createControls.ts';
import { moveAmongHits } from './moveAmongHits.ts';
import { findParts, type PageParts } from './PageParts.ts';

/** Where facets stand beside the answers (the page's styles say the same); above them they are folded. */
const BESIDE = '(width >= 60rem)';

/** Makes the search page work: what is asked is kept in its address, and the address is what is shown. */
export function setUpSearchPage(root: HTMLElement, store: SearchStore): void {
  const parts = findParts(root);
  const controls = createControls(parts, store);
  foldFacets(parts);
  parts.input.addEventListener('input', controls.type);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    controls.send();
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target !== parts.input) controls.narrow(target);
  });
  root.addEventListener('click', (event) => {
    const isAside = event.metaKey || event.ctrlKey || event.shiftKey;
    if (isAside || !(event.target instanceof Element)) return;
    if (controls.follow(event.target)) event.preventDefault();
  });
  root.addEventListener('keydown', (event) => {
    moveAmongHits(event, parts);
  });
  window.addEventListener('popstate', controls.showAddress);
  const early = earlyWords(parts.input);
  controls.showAddress();
  if (early === null) return;
  parts.input.value = early;
  controls.type();
}

/**
 * Words that the visitor typed before this script came; null when there are none. Only a field in use has
 * them: a browser that puts old words back does not go into the field.
 */
function earlyWords(input: HTMLInputElement): string | null {
  return document.activeElement === input && input.value !== '' ? input.value : null;
}

/** Facets are open where they stand beside the answers. */
function foldFacets({ facets }: PageParts): void {
  const sidebar = facets.closest('details');
  if (sidebar !== null) sidebar.open = matchMedia(BESIDE).matches;
}
