import type { SearchStore } from '../store/SearchStore.ts';
import { createAnnouncer } from '../../announce/createAnnouncer.ts';
import { createView } from './createView.ts';
import { followed } from './followed.ts';
import { createPageAddress } from './PageAddress.ts';
import type { PageParts } from './PageParts.ts';
import { readFilters } from './readFilters.ts';
import { type SearchState, withWords } from './SearchState.ts';

/** What a visitor does on the page, and the state that it makes. */
export function createControls(parts: PageParts, store: SearchStore) {
  const announcer = createAnnouncer(parts.spoken);
  const show = createView(parts, store, announcer);
  const address = createPageAddress(window);
  let state = address.read();
  let typing = 0;

  const typed = () => withWords(state, parts.input.value);
  const choose = (next: SearchState) => {
    clearTimeout(typing);
    state = next;
    address.choose(state);
    return show(state, false);
  };
  return {
    /** Letters typed at once are one search; the address, slow to change, follows the answers. */
    type: () => {
      announcer.hush();
      clearTimeout(typing);
      typing = window.setTimeout(() => {
        state = typed();
        const shown = state;
        void show(shown, true).then(afterPaint(() => shown === state && address.pass(state)));
      });
    },
    send: () => {
      address.pass(typed());
      void choose(typed());
    },
    narrow: (choice: HTMLInputElement) => {
      const filters = readFilters(parts.facets);
      void choose({ ...typed(), filters, page: 1, ...groupingOf(choice) });
    },
    /** Goes where an element leads; false for one that leads nowhere on this page. */
    follow: (target: Element): boolean => {
      const next = followed(target, state);
      if (next === null) return false;
      parts.input.value = next.typed;
      const isNewPage = next.page !== state.page;
      void choose(next).then(() => {
        if (isNewPage) parts.status.scrollIntoView();
        keepFocus(parts);
      });
      return true;
    },
    showAddress: () => {
      clearTimeout(typing);
      state = address.read();
      parts.input.value = state.typed;
      void show(state, false);
    },
  };
}

/** What was clicked may be gone with the answers before: the focus must not fall to the page's beginning. */
function keepFocus({ status }: PageParts): void {
  if (document.activeElement === document.body) status.focus({ preventScroll: true });
}

function afterPaint(act: () => unknown): () => void {
  return () => requestAnimationFrame(() => setTimeout(act));
}

/** The grouping that a choice makes; nothing for a choice of a facet. */
function groupingOf({ name, value }: HTMLInputElement): Partial<SearchState> {
  return name === 'group' ? { grouping: value === 'document' ? 'document' : 'provision' } : {};
}
