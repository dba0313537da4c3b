const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Keeps Tab inside a sheet that lies over the page: past its last stop comes the first. Escape closes it, as ever. */
export function holdFocus(sheet: HTMLElement): void {
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = stopsOf(sheet);
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const isLeaving = event.shiftKey ? at <= 0 : at === stops.length - 1;
    if (!isLeaving) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  });
}

/** Of the choices of one question only the chosen one is a stop. */
function stopsOf(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(STOPS)].filter((one) => {
    const isLeftOut =
      one.matches(':disabled') || (one.matches('[type=radio]') && !one.matches(':checked'));
    return one.checkVisibility() && one.tabIndex >= 0 && !isLeftOut;
  });
}
