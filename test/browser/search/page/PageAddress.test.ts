import { describe, expect, it } from 'vitest';
import { createPageAddress } from '../../../../src/browser/search/page/PageAddress.ts';
import { readState } from '../../../../src/browser/search/page/SearchState.ts';

/** A window that remembers its history, the newest address last. */
function openWindow(search: string) {
  const entries = [search];
  const location = { pathname: '/svod/search/', search };
  const go = (url: string | URL | null | undefined) => {
    location.search = new URL(String(url), 'https://svod.example').search;
    return decodeURIComponent(location.search);
  };
  const history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => void entries.push(go(url)),
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      entries[entries.length - 1] = go(url);
    },
  };
  return { entries, address: createPageAddress({ location, history }) };
}

const stateOf = (query: string) => readState(new URLSearchParams(query));

describe('the history of searches', () => {
  it('keeps what was found before the letters that follow it, and these as one entry', () => {
    const { entries, address } = openWindow('?q=наставник');
    for (const words of ['п', 'пе', 'педагог']) address.pass(stateOf(`?q=${words}`));
    address.choose(stateOf('?q=педагог'));
    address.pass(stateOf('?q=план'));
    expect(entries).toEqual(['?q=наставник', '?q=педагог', '?q=план']);
  });

  it('keeps no entry of an empty page', () => {
    const { entries, address } = openWindow('');
    address.pass(stateOf('?q=пе'));
    address.pass(stateOf('?q=педагог'));
    expect(entries).toEqual(['?q=педагог']);
  });

  it('keeps each choice, but no choice twice', () => {
    const { entries, address } = openWindow('?q=%D0%BF%D0%BB%D0%B0%D0%BD%20a');
    address.choose(stateOf('?q=план a'));
    address.choose(stateOf('?q=план a&territory=eao'));
    address.choose(stateOf('?q=план a&territory=eao&page=2'));
    address.choose(stateOf('?q=план a&territory=eao&page=2'));
    expect(entries.slice(1)).toEqual(['?q=план+a&territory=eao', '?q=план+a&territory=eao&page=2']);
  });
});
