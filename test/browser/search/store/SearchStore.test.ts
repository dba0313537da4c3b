import { beforeAll, describe, expect, it } from 'vitest';
import { createSearchStore, shardOf } from '../../../../src/browser/search/store/SearchStore.ts';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import {
  buildSearchIndex,
  type SearchIndexFiles,
} from '../../../../src/render/search/buildSearchIndex.ts';

describe('the published index, read in shards', () => {
  let files: SearchIndexFiles;
  beforeAll(() => {
    files = buildSearchIndex(loadCorpus().corpus);
  });

  /** A store over the files that counts what it asks for and, while `isDown`, gets nothing. */
  function openStore() {
    const asked: string[] = [];
    const network = { isDown: false };
    const store = createSearchStore((name) => {
      asked.push(name);
      const bytes = files.get(name);
      return network.isDown || bytes === undefined
        ? Promise.reject(new Error(`${name}: 404`))
        : Promise.resolve(bytes);
    });
    return { store, asked, network };
  }

  it('asks for what a query needs, and for nothing twice', async () => {
    const { store, asked } = openStore();
    const { terms, frequencyOf } = await store.open();
    const term = terms.find((one) => one.startsWith('наставнич') && frequencyOf(one) > 0) ?? '';
    const first = (await store.postings([term]))(term);
    await store.postings([term]);
    await store.texts([0, 1]);
    await store.texts([1]);
    expect(first.records.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(store.hasPostings([term])).toBe(true);
    expect(await store.hasTexts([0])).toBe(true);
  });

  it('has no postings of a word that stands nowhere', async () => {
    const { store } = openStore();
    expect((await store.postings(['абракадабр']))('абракадабр').records.length).toBe(0);
  });

  it('rejects while the network is down and works when it is back', async () => {
    const { store, network } = openStore();
    network.isDown = true;
    await expect(store.open()).rejects.toThrow('404');
    network.isDown = false;
    const { terms } = await store.open();
    const [term = ''] = terms.slice(-1);
    network.isDown = true;
    await expect(store.postings([term])).rejects.toThrow('404');
    await expect(store.positions([term])).rejects.toThrow('404');
    await expect(store.texts([0])).rejects.toThrow('404');
    network.isDown = false;
    await store.postings([term]);
    await store.positions([term]);
    expect((await store.texts([0]))[0]?.[0]).not.toBe('');
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 2],
    [100, 2],
  ])('finds the shard of number %i', (number, shard) => {
    expect(shardOf(number, [0, 5, 9])).toBe(shard);
  });
});
