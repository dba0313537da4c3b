/** Runs in a page: opens everything that folds. */
export function openFolds(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}
