import { holdFocus } from '../focus/holdFocus.ts';
import { openBeside } from './openBeside.ts';

/** Shows the note or definition that a word links to beside the word, instead of leading away to it. */
export function setUpPeek(official: HTMLElement): void {
  const sheet = document.querySelector<HTMLElement>('#peek');
  const content = sheet?.querySelector<HTMLElement>('[data-peek-content]');
  if (!sheet || !content) return;
  holdFocus(sheet);
  official.addEventListener('click', (event) => {
    const opener = closestLink(event);
    const explained = opener && document.getElementById(opener.hash.slice(1));
    if (!opener || !explained) return;
    event.preventDefault();
    content.replaceChildren(...explanationOf(explained));
    openBeside(sheet, opener);
    content.focus();
    sheet.addEventListener('toggle', returnTo(opener), { once: true });
  });
}

function closestLink({ target, ctrlKey, metaKey }: MouseEvent): HTMLAnchorElement | null {
  if (ctrlKey || metaKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>('a[data-peek]');
}

/** What the sheet shows: a note's own parts; a term with its meaning stays in a list of terms, outside which neither may stand. */
function explanationOf(explained: HTMLElement): Node[] {
  const parts = copyWithoutIds(explained);
  if (!(explained.parentElement instanceof HTMLDListElement)) return parts;
  const list = document.createElement('dl');
  list.append(...parts);
  return [list];
}

function copyWithoutIds(source: Element): Node[] {
  const copy = source.cloneNode(true);
  if (!(copy instanceof Element)) return [];
  for (const marked of copy.querySelectorAll('[id]')) marked.removeAttribute('id');
  return [...copy.childNodes];
}

/** When the sheet closes, the keyboard goes back to the word. */
function returnTo(opener: HTMLElement): (event: Event) => void {
  return (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') {
      opener.focus({ preventScroll: true });
    }
  };
}
