import { readState, type SearchState, writeState } from './SearchState.ts';

/** What the address needs of the browser's window. */
export interface AddressWindow {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
}

/** Keeps the address of the search page in step with what it shows, so that «back» leads to what was shown before. */
export interface PageAddress {
  read(): SearchState;
  /** A state that was chosen: sent, clicked. The one before it stays in the history. */
  choose(state: SearchState): void;
  /** A state on the way, while letters are typed: they all are one entry of the history. */
  pass(state: SearchState): void;
}

export function createPageAddress({ location, history }: AddressWindow): PageAddress {
  let isOnTheWay = false;
  const read = () => readState(new URLSearchParams(location.search));
  return {
    read,
    choose(state) {
      if (differs(state, read()))
        history.pushState(null, '', location.pathname + writeState(state));
      isOnTheWay = false;
    },
    pass(state) {
      const before = read();
      if (!differs(state, before)) return;
      const isNew = !isOnTheWay && before.typed !== '';
      history[isNew ? 'pushState' : 'replaceState'](
        null,
        '',
        location.pathname + writeState(state),
      );
      isOnTheWay = true;
    },
  };
}

function differs(one: SearchState, other: SearchState): boolean {
  return writeState(one) !== writeState(other);
}
