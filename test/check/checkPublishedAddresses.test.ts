import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_PROVISIONS } from '../../scripts/addresses/publishedLists.ts';
import { checkPublishedAddresses } from '../../src/check/checkPublishedAddresses.ts';
import { listAddresses } from '../../src/check/listAddresses.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';

const { corpus } = loadCorpus('content');
const published = readFileSync(PUBLISHED_PROVISIONS, 'utf8');

describe('published addresses', () => {
  it('are those of documents and of every provision', () => {
    const addresses = listAddresses(corpus);
    expect(addresses).toContain('leningrad-1982-r-a1');
    expect(addresses).toContain('leningrad-1982-r-a1#p3.2.3-1');
    expect(addresses).toContain('leningrad-1982-r-a4#row4.10');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are all still there, or redirected', () => {
    expect(checkPublishedAddresses(corpus, published, PUBLISHED_PROVISIONS)).toEqual([]);
  });

  it('are all on the list that keeps them: `npm run addresses` adds new ones', () => {
    const listed = new Set(published.split('\n'));
    expect(listAddresses(corpus).filter((address) => !listed.has(address))).toEqual([]);
  });

  it('are all kept while nothing changes', () => {
    const list = listAddresses(corpus).join('\n');
    expect(checkPublishedAddresses(corpus, `${list}\n`, 'test/published-ids.txt')).toEqual([]);
  });

  it('that are gone are named by their line, unless they are redirected', () => {
    const list = 'leningrad-1982-r-a1\nleningrad-1982-r-a9\nleningrad-1982-r-a1#p99\n';
    const moved = [{ from: 'leningrad-1982-r-a9', to: 'leningrad-1982-r-a5' }];
    expect(
      checkPublishedAddresses({ ...corpus, moved }, list, 'test/published-ids.txt'),
    ).toMatchObject([
      {
        code: 'PUBLISHED_ID_LOST',
        file: 'test/published-ids.txt',
        position: { line: 3, column: 1 },
      },
    ]);
  });
});
