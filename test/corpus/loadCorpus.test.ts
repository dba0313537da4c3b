import { cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/createCorpusReader.ts';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { indexCorpus } from '../../src/model/indexCorpus.ts';
import { givenCorpus } from '../helpers/givenCorpus.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

const { corpus, diagnostics } = loadCorpus('content');
const given = givenCorpus();

describe('the corpus', () => {
  it('has no error and no warning', () => {
    expect(diagnostics).toEqual([]);
  });

  it('lists regions by proper name before municipalities', () => {
    expect(given.territories.map(({ id }) => id)).toEqual([
      'bashkortostan',
      'eao',
      'leningrad',
      'sakhalin',
      'megion',
    ]);
    expect(corpus.regions).toHaveLength(89);
    expect(corpus.regions.map(({ id }) => id)).toContain('hmao');
  });

  it('lists documents by territories, acts and annexes, the order first', () => {
    expect(given.documents.map(({ id }) => id)).toEqual([
      'bashkortostan-1484',
      'bashkortostan-984',
      'bashkortostan-984-a1',
      'bashkortostan-984-a2',
      'eao-201',
      'eao-201-a1',
      'leningrad-1982-r',
      'leningrad-1982-r-a1',
      'leningrad-1982-r-a2',
      'leningrad-1982-r-a3',
      'leningrad-1982-r-a4',
      'leningrad-1982-r-a5',
      'leningrad-1982-r-scheme',
      'sakhalin-3.12-39',
      'sakhalin-3.12-39-a1',
      'megion-360-o',
      'megion-360-o-a1',
      'megion-360-o-a1-terms',
      'megion-360-o-a2',
    ]);
  });

  it('says of what is not in the source why', () => {
    const missing = corpus.documents.flatMap(({ id, content }) =>
      content.kind === 'missing' ? [{ id, reason: content.reason }] : [],
    );
    expect(missing.map(({ id }) => id)).toEqual([
      'bashkortostan-1484',
      'bashkortostan-984-a2',
      'eao-201',
    ]);
    for (const { reason } of missing) expect(reason).toMatch(/^[А-Я].*\.$/u);
  });

  it('takes no act for checked', () => {
    expect(corpus.acts.map(({ status }) => status.state)).toEqual(corpus.acts.map(() => 'unknown'));
  });

  it('is read once', () => {
    expect(loadCorpus('content')).toBe(loadCorpus('content'));
  });

  it('is looked up by id', () => {
    const index = indexCorpus(corpus);
    expect(index.document('megion-360-o-a2').kind).toBe('roadmap');
    expect(index.act('eao-201').documents).toEqual(['eao-201', 'eao-201-a1']);
    expect(index.body('leningrad', 'cnppm').territory).toBe('leningrad');
    expect(index.territory('hmao').kind).toBe('region');
    expect(() => index.document('megion-1')).toThrow('megion-1');
  });
});

describe('a reader', () => {
  it('takes a changed file anew when it is refreshed, and only then', () => {
    const folder = temporaryFolder();
    cpSync('content', folder, { recursive: true });
    const reader = createCorpusReader(folder);
    const first = reader.read();
    reader.refresh();
    expect(reader.read()).toBe(first);
    const file = join(folder, 'regulations/eao-201-a1.mdx');
    writeFileSync(file, '---\ntitle: Без приказа\n');
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect(reader.read()).toBe(first);
    reader.refresh();
    expect(reader.read().diagnostics).toMatchObject([{ code: 'FRONTMATTER_MISSING' }]);
  });

  it('names a registry that is not there', () => {
    const folder = temporaryFolder();
    cpSync('test/fixtures/broken', folder, { recursive: true });
    rmSync(join(folder, 'registry/topics.yml'));
    const { diagnostics: found } = createCorpusReader(folder).read();
    const absent = found.filter(({ code }) => code === 'FILE_UNREADABLE');
    expect(absent.map(({ file }) => file)).toEqual(['content/registry/topics.yml']);
  });

  it('finds an empty folder empty', () => {
    const { corpus: empty } = createCorpusReader(temporaryFolder()).read();
    expect(empty.documents).toEqual([]);
  });
});
