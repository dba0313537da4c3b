/** Opens a popover beside an element: below it, or above where there is no room, never outside the window. */
export function openBeside(sheet: HTMLElement, opener: Element): void {
  sheet.showPopover();
  const edge = 8;
  const at = opener.getBoundingClientRect();
  const { width, height } = sheet.getBoundingClientRect();
  const below = at.bottom + edge;
  const top = below + height < innerHeight ? below : Math.max(edge, at.top - height - edge);
  const left = Math.max(edge, Math.min(at.left, innerWidth - width - edge));
  sheet.style.top = `${top}px`;
  sheet.style.left = `${left}px`;
  // A popover's own `inset: 0` would stretch it.
  sheet.style.right = 'auto';
  sheet.style.bottom = 'auto';
}
