import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from '../../test/helpers/builtSite.ts';
import { serveFolder } from '../serve/serveFolder.ts';

/** What a first query costs with a stock Pagefind over the official words of the same site. */
export interface PagefindCost {
  /** Code, index and the words of the first ten pages found, bytes over the wire; query by query. */
  readonly bytes: readonly number[];
  /** How many of the queries find nothing. */
  readonly unanswered: number;
}

/** The peer of the site's own search: each query on a page of its own with an empty cache. */
export async function weighPagefind(
  browser: Browser,
  site: BuiltSite,
  queries: readonly string[],
): Promise<PagefindCost> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-pagefind-'));
  try {
    await indexOfficialWords(site, folder);
    const server = await serveFolder({ folder, base: '/', port: 0 });
    const answers: Answer[] = [];
    for (const query of queries) answers.push(await ask(browser, server.origin, query));
    await server.close();
    return {
      bytes: answers.map(({ bytes }) => bytes),
      unanswered: answers.filter(({ found }) => found === 0).length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const DOCUMENT_PAGE = /^documents\/[^/]+\/index\.html$/;

async function indexOfficialWords(site: BuiltSite, folder: string): Promise<void> {
  const { index } = await createIndex({ rootSelector: '[data-official]', forceLanguage: 'ru' });
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const path of site.files.filter((file) => DOCUMENT_PAGE.test(file)))
    await index.addHTMLFile({
      sourcePath: path,
      content: await readFile(join(site.folder, path), 'utf8'),
    });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  await close();
}

interface Answer {
  readonly bytes: number;
  readonly found: number;
}

async function ask(browser: Browser, origin: string, query: string): Promise<Answer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  await page.goto(origin);
  context.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((one) => one.responseBodySize + one.responseHeadersSize));
  });
  const found = await page.evaluate<number>(searchWithPagefind(query));
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { bytes, found };
}

/** A script for the page, as text: what it imports has no types here. Its value is how many pages are found. */
function searchWithPagefind(query: string): string {
  return `import('/pagefind/pagefind.js').then(async (pagefind) => {
    const { results } = await pagefind.search(${JSON.stringify(query)});
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return results.length;
  })`;
}
