import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import { site as urls } from '../../src/site.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';

const documents = loadCorpus('content').corpus.documents.flatMap(({ id, content }) =>
  content.kind === 'text' ? [{ id, tree: content.tree }] : [],
);
const browser = await findBrowser();

/** Words without white space, which pages may set as they like. */
const bare = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(browser.kind === 'missing')('the page of a document', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it.each(documents)('$id has its words in [data-official], and nothing else', async (document) => {
    const page = await open.newPage();
    await page.goto(`${open.home}${urls.document(document.id)}`);
    const shown = await page.locator('[data-official]').allTextContents();
    await page.close();
    expect(bare(shown.join(''))).toBe(bare(documentWords(document.tree).join('')));
  });

  it.each(documents)('$id gives the same words as plain text', ({ id, tree }) => {
    const text = open.site.read(urls.documentText(id));
    expect(text.trimEnd().split('\n')).toEqual(documentWords(tree));
  });
});
