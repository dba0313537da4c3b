import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import { site as urls } from '../../src/site.ts';
import { builtSite } from '../helpers/builtSite.ts';
import { readPdfWords } from '../helpers/readPdfWords.ts';

const documents = loadCorpus('content').corpus.documents.flatMap(({ id, annex, act, content }) => {
  const own = annex === null ? urls.orderPdf(id) : urls.documentPdf(id);
  const whole = urls.packagePdf(act.id);
  return content.kind === 'text' ? [{ id, tree: content.tree, own, whole }] : [];
});

const bare = (text: string) => text.replace(/\s+/gu, '');

describe.each(documents)('the PDF of $id', ({ tree, own, whole }) => {
  const words = bare(documentWords(tree).join(''));

  it.each([own, whole])('%s has its words whole and in order', async (path) => {
    const { folder } = await builtSite();
    const read = await readPdfWords(new Uint8Array(readFileSync(join(folder, path))));
    expect(read.includes(words), differenceOf(read, words)).toBe(true);
  });
});

/** Where the words part from what was read, for the message of a failure. */
function differenceOf(read: string, words: string): string {
  let length = words.length;
  while (length > 0 && !read.includes(words.slice(0, length))) length -= 1;
  const at = read.indexOf(words.slice(0, length)) + length;
  return `after «${words.slice(Math.max(0, length - 40), length)}» stands «${read.slice(at, at + 40)}»`;
}
