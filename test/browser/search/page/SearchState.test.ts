import { describe, expect, it } from 'vitest';
import {
  readState,
  withWords,
  writeState,
} from '../../../../src/browser/search/page/SearchState.ts';

const stateOf = (query: string) => readState(new URLSearchParams(query));

describe('the state that an address keeps', () => {
  it.each([
    '',
    '?q=наставник',
    '?q=наставник&territory=eao,megion&level=regional&body=cnppm&topic=mentoring&kind=regulation',
    '?q=п.+3.2.3&in=leningrad-1982-r-a1&group=document&exact=1&page=3',
  ])('is the same after writing and reading: %s', (query) => {
    const state = stateOf(query);
    expect(stateOf(writeState(state))).toEqual(state);
    expect(decodeURIComponent(writeState(state))).toBe(query);
  });

  it.each(['0', '-1', '1.5', 'два', '', '1e9999'])('takes page «%s» for the first', (page) => {
    expect(stateOf(`?q=а&page=${page}`).page).toBe(1);
  });

  it('keeps marks of an address inside a query', () => {
    const typed = 'а&b=c,d#e "ж" <з> +1 100%';
    const state = { ...stateOf(''), typed };
    expect(stateOf(writeState(state)).typed).toBe(typed);
  });

  it('cuts a query that no host would take', () => {
    expect(stateOf(`?q=${'я'.repeat(5000)}`).typed.length).toBe(1000);
    expect(withWords(stateOf(''), 'я'.repeat(5000)).typed.length).toBe(1000);
  });

  it('starts from the first page, mending, when other words are typed; the same words change nothing', () => {
    const state = stateOf('?q=наставник&territory=eao&exact=1&page=2');
    expect(withWords(state, ' наставник ')).toBe(state);
    expect(withWords(state, 'педагог')).toEqual(stateOf('?q=педагог&territory=eao'));
  });
});
