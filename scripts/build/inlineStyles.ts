import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { counted } from './counted.ts';
import { listFiles } from './listFiles.ts';

const DOCUMENT = /^documents\/[^/]+\/index\.html$/;
const STYLE_LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const STYLE_POLICY = "style-src 'self'";

/**
 * Puts the styles of document pages into the pages themselves: on a slow link a page whose styles are files of
 * their own waits for one more round trip before its first word is shown. A document is where visitors come
 * first, by a link or from a search engine; other pages share the files. The page's policy allows what is put in.
 */
export async function inlineStyles(folder: string, base: string): Promise<string> {
  const pages = (await listFiles(folder)).filter((path) => DOCUMENT.test(path));
  const sheets = new Map<string, string>();
  for (const path of pages) {
    const page = await readFile(join(folder, path), 'utf8');
    for (const [, url = ''] of page.matchAll(STYLE_LINK)) {
      if (!sheets.has(url)) sheets.set(url, await readSheet(folder, base, url));
    }
    await writeFile(join(folder, path), withStyles(page, sheets));
  }
  return counted(pages.length, ['страница', 'страницы', 'страниц']);
}

async function readSheet(folder: string, base: string, url: string): Promise<string> {
  return readFile(join(folder, url.slice(base.length)), 'utf8');
}

function withStyles(page: string, sheets: ReadonlyMap<string, string>): string {
  const allowed: string[] = [];
  const styled = page.replace(STYLE_LINK, (_link, url: string) => {
    const css = sheets.get(url) ?? '';
    allowed.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    return `<style>${css}</style>`;
  });
  if (allowed.length === 0) return page;
  if (!styled.includes(STYLE_POLICY))
    throw new Error('A document page has no policy for its styles');
  return styled.replace(STYLE_POLICY, () => [STYLE_POLICY, ...allowed].join(' '));
}
