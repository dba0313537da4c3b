import { followMoved } from './followMoved.ts';
import { setUpPeek } from './setUpPeek.ts';
import { setUpProvisionMenu } from './setUpProvisionMenu.ts';
import { watchContents } from './watchContents.ts';

/** Everything that a document page does beyond being read. Without it anchors and links still lead. */
export function setUpDocument(): void {
  followMoved();
  const official = document.querySelector<HTMLElement>('[data-official]');
  if (!official || !('popover' in HTMLElement.prototype)) return;
  setUpProvisionMenu(official);
  setUpPeek(official);
  watchContents();
}
