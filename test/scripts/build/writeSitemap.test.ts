import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSitemap } from '../../../scripts/build/writeSitemap.ts';
import { temporaryFolder } from '../../helpers/temporaryFolder.ts';

function siteOf(pages: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  return folder;
}

const readSitemap = (folder: string) => readFileSync(join(folder, 'sitemap.xml'), 'utf8');

describe('writeSitemap', () => {
  it('lists every page but those that ask robots to stay away', async () => {
    const hidden = '<meta name="robots" content="noindex" />';
    const folder = siteOf({ '': '<p>', 'search/': hidden, 'documents/a/': '<p>' });
    await writeSitemap({ folder, base: '/svod/', origin: 'https://svod.example' });
    const places = [...readSitemap(folder).matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1]);
    expect(places).toEqual([
      'https://svod.example/svod/documents/a/',
      'https://svod.example/svod/',
    ]);
  });

  it('writes no map, and tells robots of none, where the site has no address', async () => {
    const folder = siteOf({ '': '<p>' });
    expect(await writeSitemap({ folder, base: '/', origin: null })).toContain('не записана');
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });

  it('tells robots of the map', async () => {
    const folder = siteOf({ '': '<p>' });
    await writeSitemap({ folder, base: '/', origin: 'https://svod.example' });
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://svod.example/sitemap.xml',
    );
  });
});
