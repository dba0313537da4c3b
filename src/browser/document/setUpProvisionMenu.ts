import { holdFocus } from '../focus/holdFocus.ts';
import { openBeside } from './openBeside.ts';
import { readPlace } from './ProvisionPlace.ts';
import { ProvisionSheet } from './ProvisionSheet.ts';

/** Opens the menu of a provision when its number, dash or margin is pressed; its address becomes the page's. */
export function setUpProvisionMenu(official: HTMLElement): void {
  const element = document.querySelector<HTMLElement>('#provision-menu');
  if (!element) return;
  const sheet = new ProvisionSheet(element);
  holdFocus(element);
  official.addEventListener('click', (event) => {
    const { target } = event;
    const anchor = target instanceof Element ? target.closest<HTMLElement>('a.permalink') : null;
    const provision = anchor?.closest<HTMLElement>('[data-place]');
    if (!anchor || !provision || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    history.replaceState(null, '', `#${provision.id}`);
    sheet.show([readPlace(provision), ...paragraphsOf(provision).map(readPlace)]);
    openBeside(element, anchor);
    sheet.focus();
  });
}

/** Items and further paragraphs of a point, which the keyboard does not reach one by one. */
function paragraphsOf(provision: HTMLElement): HTMLElement[] {
  if (!provision.matches('.point, .section')) return [];
  return [...provision.querySelectorAll<HTMLElement>('.item, .paragraph')].filter(
    (one) => one.closest('.point, .section') === provision,
  );
}
