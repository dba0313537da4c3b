import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildContext } from './BuildContext.ts';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';

type Published = Pick<BuildContext, 'folder' | 'base' | 'origin'>;

const NOT_INDEXED = /<meta[^>]+name="robots"[^>]+noindex/;

const ROBOTS = 'User-agent: *\nAllow: /\n';

/**
 * Writes `robots.txt`, and `sitemap.xml` that it announces; a page that asks robots to stay away is left out.
 * The sitemap protocol wants whole addresses: without an origin there are none, and so no sitemap.
 */
export async function writeSitemap({ folder, base, origin }: Published): Promise<string> {
  const robots = join(folder, 'robots.txt');
  if (origin === null) {
    await writeFile(robots, ROBOTS);
    return 'не записана: адрес сайта не задан';
  }
  const pages = await indexedPages(folder);
  const places = pages.map((page) => `<url><loc>${origin}${base}${page}</loc></url>`);
  await writeFile(join(folder, 'sitemap.xml'), sitemap(places));
  await writeFile(robots, `${ROBOTS}\nSitemap: ${origin}${base}sitemap.xml\n`);
  return counted(pages.length, ['страница', 'страницы', 'страниц']);
}

async function indexedPages(folder: string): Promise<string[]> {
  const files = (await listFiles(folder)).filter((path) => /(^|\/)index\.html$/.test(path));
  const pages = [];
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!NOT_INDEXED.test(html)) pages.push(encodeURI(file.replace(/index\.html$/, '')));
  }
  return pages;
}

function sitemap(places: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places,
    '</urlset>\n',
  ].join('\n');
}
