import { describe, expect, it } from 'vitest';
import {
  forgetQueries,
  keepQuery,
  recentQueries,
} from '../../../../src/browser/search/box/recentQueries.ts';

/** A browser's store with the methods that are used. */
function createStore(kept = new Map<string, string>()): Storage {
  return {
    length: 0,
    key: () => null,
    clear: () => {
      kept.clear();
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("the visitor's own queries", () => {
  it('are kept the newest first, each once, six of them', () => {
    const store = createStore();
    for (const query of ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'б', '']) keepQuery(query, () => store);
    expect(recentQueries(() => store)).toEqual(['б', 'ж', 'е', 'д', 'г', 'в']);
  });

  it('are forgotten when asked', () => {
    const store = createStore();
    keepQuery('наставник', () => store);
    forgetQueries(() => store);
    expect(recentQueries(() => store)).toEqual([]);
  });

  it.each(['не JSON', '{"a":1}', 'null'])('are none where the store is spoilt: %s', (spoilt) => {
    const store = createStore(new Map([['svod:queries', spoilt]]));
    expect(recentQueries(() => store)).toEqual([]);
  });

  it('are none where the browser keeps nothing', () => {
    const closed = () => {
      throw new Error('SecurityError');
    };
    keepQuery('наставник', closed);
    forgetQueries(closed);
    expect(recentQueries(closed)).toEqual([]);
  });
});
