import type { BuiltSite } from './builtSite.ts';
import { readLinks, type PageLinks } from './readLinks.ts';

type Fault = 'no file' | 'no anchor' | 'outside the base path' | 'not an address';

/**
 * Every link that leads to no file of the site, or to no anchor of its page, once:
 * «/svod/none/: no file (12 pages: about/index.html …)».
 */
export function findBrokenLinks(site: BuiltSite): string[] {
  const pages = new Map(
    site.files
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readLinks(site.read(path))]),
  );
  const files = new Set(site.files);
  const broken = new Map<string, string[]>();
  for (const [from, { targets }] of pages) {
    for (const to of new Set(targets)) {
      const why = faultOf({ site, files, pages, from, to });
      if (why === null) continue;
      const link = `${to}: ${why}`;
      broken.set(link, [...(broken.get(link) ?? []), from]);
    }
  }
  return [...broken].map(([link, from]) => `${link} (${from.length} pages: ${from[0] ?? ''} …)`);
}

interface Link {
  readonly site: BuiltSite;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly from: string;
  readonly to: string;
}

function faultOf({ site, files, pages, from, to }: Link): Fault | null {
  const home = site.origin ?? 'https://svod.example';
  const url = URL.parse(to, `${home}${site.base}${from.replace(/index\.html$/, '')}`);
  if (url === null) return 'not an address';
  if (url.origin !== home) return null;
  if (!url.pathname.startsWith(site.base)) return 'outside the base path';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return 'no file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const isThere = anchor === '' || !file.endsWith('.html') || pages.get(file)?.ids.has(anchor);
  return isThere ? null : 'no anchor';
}
