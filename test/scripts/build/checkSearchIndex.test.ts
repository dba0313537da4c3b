import { describe, expect, it } from 'vitest';
import { checkSearchIndex } from '../../../scripts/build/checkSearchIndex.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { Corpus } from '../../../src/model/Corpus.ts';
import { buildSearchIndex } from '../../../src/render/search/buildSearchIndex.ts';
import { indexFile } from '../../../src/render/search/indexFile.ts';
import { SEARCH_CORPUS } from '../../helpers/openSearch.ts';

const { corpus } = loadCorpus(SEARCH_CORPUS);

/** The index with one file changed as text. */
function changed(name: string, from: RegExp, to: string) {
  const files = new Map(buildSearchIndex(corpus));
  const text = new TextDecoder().decode(files.get(name));
  if (!from.test(text)) throw new Error(`${name} has nothing like ${from.source}`);
  files.set(name, new TextEncoder().encode(text.replace(from, to)));
  return files;
}

function without(document: string): Corpus {
  return { ...corpus, documents: corpus.documents.filter(({ id }) => id !== document) };
}

describe('checkSearchIndex', () => {
  it('passes a sound index', async () => {
    const count = await checkSearchIndex(corpus, buildSearchIndex(corpus));
    expect(count).toBeGreaterThan(30);
  });

  it('names lines that are missing from the index', async () => {
    const files = buildSearchIndex(without('seversk-12-p-a2'));
    await expect(checkSearchIndex(corpus, files)).rejects.toThrow(
      /Нет в указателе: seversk-12-p-a2: .*Форум молодых педагогов/,
    );
  });

  it('names a provision that is missing, though its words stand elsewhere', async () => {
    const files = changed(indexFile.texts(0), /"p2\.2-2"/, '"p9.9"');
    await expect(checkSearchIndex(corpus, files)).rejects.toThrow(
      /Нет места в указателе: \S+#p2\.2-2/,
    );
  });

  it('names a provision that its own words do not find', async () => {
    const files = changed(indexFile.core(), /\\nотбор\\n/, '\\nотборя\\n');
    await expect(checkSearchIndex(corpus, files)).rejects.toThrow(
      /Не найдено (?:своими словами|в кавычках): обеспечивает отбор/,
    );
  });
});
