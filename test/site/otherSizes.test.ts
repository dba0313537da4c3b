import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve/serveFolder.ts';
import { GAP_KINDS } from '../../src/layers/gaps/gapKinds.ts';
import { builtSite, type BuiltSite } from '../helpers/builtSite.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openBrowser } from '../helpers/openBrowser.ts';
import { runCommand } from '../helpers/runCommand.ts';
import { temporaryFolder } from '../helpers/temporaryFolder.ts';

const browser = await findBrowser();
const SMALL = 'test/fixtures/small-corpus';

describe('comparison of many territories', () => {
  it('the report of gaps tells numbers, and a page of each territory its lines', async () => {
    const folder = temporaryFolder();
    const ids = growSmallCorpus(folder, 14);
    const site = await build(folder);
    const report = site.read('compare/gaps/index.html');
    expect(report).not.toMatch(/<[^>]* data-line[ >]/);
    for (const kind of GAP_KINDS) expect(report).toContain(`id="${kind}"`);
    for (const id of ids) {
      expect(report).toContain(`compare/gaps/${id}/"`);
      const own = site.read(`compare/gaps/${id}/index.html`);
      for (const kind of GAP_KINDS) expect(own).toContain(`id="${kind}"`);
    }
    const last = ids.at(-1) ?? '';
    expect(report).toContain(`compare/gaps/${last}/#uncovered`);
    expect(site.read(`compare/gaps/${last}/index.html`)).toMatch(/data-line[^s][^]*Наставничество/);
    if (browser.kind === 'missing') return;
    await lookAt(site, last);
  }, 180_000);
});

/** Milliseconds that a weak link takes to bring the finder: one types, and presses Enter, before it has come. */
const SLOW = 1500;

/** Lists of many are searched by typing; the chosen territory stands first, whatever its place. */
async function lookAt(site: BuiltSite, last: string): Promise<void> {
  const server = await serveFolder({ folder: site.folder, base: site.base, port: 0 });
  const opened = await openBrowser();
  try {
    const page = await opened.newPage({ viewport: { width: 360, height: 740 } });
    await page.route('**/setUpTerritoryFinder*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW));
      await route.continue();
    });
    await page.goto(`${server.origin}${site.base}compare/gaps/`);
    await page.getByLabel('Найти территорию в списках').fill(`${last.slice(-1)} прмерная`); // with a slip
    await page.getByLabel('Найти территорию в списках').press('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.get('base') === last);
    const rows = page.locator('tr[data-territory]:visible > th');
    expect(await rows.count()).toBe(14);
    expect(await rows.first().textContent()).toContain(`${last.slice(-1).toUpperCase()}-Примерная`);

    await page.goto(`${server.origin}${site.base}compare/`);
    const first = page.getByLabel('Первая сторона');
    await first.selectOption('primera');
    await page.getByLabel('Найти территорию в списках').fill('B-Прим');
    const left = await first
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLOptionElement ? one.value : '')));
    expect(left).toEqual(['', 'primera', 'primerb', 'primerb-1', 'primerb-1-a1']);
    expect(await first.inputValue()).toBe('primera');
    await page.getByLabel('Найти территорию в списках').fill('B-прмерная');
    expect(await first.locator('option').count()).toBe(left.length);
  } finally {
    await opened.close();
    await server.close();
  }
}

async function build(content: string): Promise<BuiltSite> {
  const env = { SVOD_CONTENT: content, SVOD_OUT: join(temporaryFolder(), 'dist') };
  const end = await runCommand('scripts/build.ts', env);
  expect(end.code, end.stderr).toBe(0);
  const site = await builtSite(env);
  // What binds words to a line is no part of them.
  return { ...site, read: (path) => site.read(path).replaceAll('\u00A0', ' ') };
}

/** The small corpus again and again under other names; the last has nobody for mentoring. Gives the ids. */
function growSmallCorpus(folder: string, count: number): string[] {
  const files = readdirSync(SMALL, { recursive: true, encoding: 'utf8' });
  const paths = files.filter((path) => /\.(mdx|yml)$/.test(path));
  const ids = Array.from({ length: count }, (_, at) => `primer${String.fromCharCode(97 + at)}`);
  for (const id of ids) {
    const letter = id.slice(-1).toUpperCase();
    for (const path of paths) {
      const text = readFileSync(join(SMALL, path), 'utf8');
      const named = text.replaceAll('primer', id).replaceAll('Примерн', `${letter}-Примерн`);
      const words = id === ids.at(-1) ? named.replaceAll('="mentoring"', '="diagnostics"') : named;
      const to = join(folder, path.replaceAll('primer', id));
      mkdirSync(dirname(to), { recursive: true });
      // Each has regions and moved addresses of its own; topics and types of bodies are one for all.
      writeFileSync(to, words, { flag: /regions|moved/.test(path) ? 'a' : 'w' });
    }
  }
  return ids;
}
