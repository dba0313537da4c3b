import type { PageParts } from './PageParts.ts';

/** Arrows go from the field to the answers and among them, Escape goes back to the field. */
export function moveAmongHits(event: KeyboardEvent, { input, results }: PageParts): void {
  if (event.defaultPrevented) return;
  const links = [...results.querySelectorAll<HTMLElement>('.hit-source > .hit-link')];
  const current = links.findIndex((link) => link === document.activeElement);
  const isField = document.activeElement === input;
  if (event.key === 'Escape' && current >= 0) input.focus();
  else if (event.key === 'ArrowDown' && (isField || current >= 0)) links[current + 1]?.focus();
  else if (event.key === 'ArrowUp' && current >= 0) (links[current - 1] ?? input).focus();
  else return;
  event.preventDefault();
}
