import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../../helpers/openSite.ts';
import { allHits, type AnsweredHit, askPage, finalHits, foundCount } from './askPage.ts';

const browser = await findBrowser();
const QUERY = `q=${encodeURIComponent('стажировка')}`;

const documentsSchema = z.object({
  documents: z.array(z.object({ id: z.string(), kind: z.string() })),
});
const functionsSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string(),
      level: z.string(),
      topics: z.array(z.string()),
      subject: z.object({ type: z.string() }),
    }),
  ),
});
type FunctionRow = z.infer<typeof functionsSchema>['functions'][number];

describe.skipIf(browser.kind === 'missing')('narrowing what was found', () => {
  let open: OpenSite;
  let page: Page;
  let hits: AnsweredHit[];
  const functions = new Map<string, FunctionRow>();
  const kinds = new Map<string, string>();
  beforeAll(async () => {
    open = await openSite();
    const { documents } = documentsSchema.parse(JSON.parse(open.site.read('data/documents.json')));
    for (const { id, kind } of documents) kinds.set(id, kind);
    const rows = functionsSchema.parse(JSON.parse(open.site.read('data/functions.json'))).functions;
    for (const row of rows) functions.set(row.id, row);
    page = await open.newPage();
    hits = await allHits(page, open.home, QUERY);
  });
  afterAll(() => open.close());
  beforeEach(async () => {
    await askPage(page, open.home, QUERY);
  });

  const facet = (name: string) =>
    page.$$eval(`input[name=${name}]`, (inputs) =>
      inputs.map((input) => ({
        id: input.getAttribute('value') ?? '',
        count: Number(input.closest('label')?.querySelector('[data-count]')?.textContent),
      })),
    );

  /** Counts hits by a property that one or several of their places have. */
  function countBy(of: (hit: AnsweredHit) => readonly (string | undefined)[]) {
    const counts = new Map<string, number>();
    for (const hit of hits)
      for (const value of new Set(of(hit)))
        if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  it('counts territories and kinds of documents as the answers have them', async () => {
    const territories = countBy(({ territory }) => [territory]);
    expect(asMap(await facet('territory'))).toEqual(territories);
    const documents = ({ links }: AnsweredHit) => links.map((link) => kinds.get(documentOf(link)));
    expect(asMap(await facet('kind'))).toEqual(countBy(documents));
  });

  it('counts topics, levels and types of bodies as the published functions have them', async () => {
    const rows = ({ links }: AnsweredHit) =>
      links.flatMap((link) => functions.get(placeOf(link)) ?? []);
    const topics = countBy((hit) => rows(hit).flatMap((row) => row.topics));
    expect(asMap(await facet('topic'))).toEqual(topics);
    // Words around a function stand among those of its body too: functions are the least.
    for (const [name, least] of [
      ['level', countBy((hit) => rows(hit).map(({ level }) => level))],
      ['body', countBy((hit) => rows(hit).map(({ subject }) => subject.type))],
    ] as const) {
      const shown = asMap(await facet(name));
      for (const [id, count] of least) expect(shown.get(id), id).toBeGreaterThanOrEqual(count);
    }
  });

  it.each(['territory', 'level', 'body', 'topic', 'kind'])(
    'finds by each value of %s as many as its count says',
    async (name) => {
      for (const { id, count } of (await facet(name)).slice(0, 4)) {
        await askPage(page, open.home, `${QUERY}&${name}=${id}`);
        expect(await foundCount(page), id).toBe(count);
      }
    },
  );

  it('joins values of a facet by «or», facets by «and»', async () => {
    const [first, second] = await facet('territory');
    await askPage(page, open.home, `${QUERY}&territory=${first?.id},${second?.id}`);
    expect(await foundCount(page)).toBe((first?.count ?? 0) + (second?.count ?? 0));
    const levels = await facet('level');
    await askPage(page, open.home, `${QUERY}&territory=${first?.id},${second?.id}&level=regional`);
    expect(await foundCount(page)).toBe(levels.find(({ id }) => id === 'regional')?.count);
    const territories = asMap(await facet('territory'));
    expect((territories.get(first?.id ?? '') ?? 0) + (territories.get(second?.id ?? '') ?? 0)).toBe(
      await foundCount(page),
    );
  });

  it('keeps choices, grouping, query and page in the address, and goes back through them', async () => {
    const states = [await found()];
    const step = async (act: () => Promise<unknown>) => {
      await act();
      await finalHits(page);
      states.push(await found());
    };
    await step(() => page.locator('input[name=territory]').first().check());
    await step(() => page.locator('input[name=kind]').first().check());
    await step(() => page.getByLabel('по документам').check());
    await step(() => page.locator('[data-drop^=territory]').click());
    await step(async () => {
      await page.locator('main input[name=q]').fill('педагог');
      await page.keyboard.press('Enter');
    });
    await step(() => page.getByLabel('по местам').check());
    await step(() => page.locator('[data-pager] a[rel=next]').click());
    expect(new Set(states).size).toBe(states.length);
    for (const state of states.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(found).toBe(state);
    }
    for (const state of states.slice(1)) {
      await page.goForward();
      await expect.poll(found).toBe(state);
    }
    await page.reload();
    await expect.poll(found).toBe(states.at(-1));
  });

  it('comes back from a document to the same answers', async () => {
    await page.locator('input[name=territory]').first().check();
    await finalHits(page);
    const before = await found();
    await page.locator('.hit-link').first().click();
    await page.waitForURL('**/documents/**');
    await page.goBack();
    await expect.poll(found).toBe(before);
  });

  it('groups by document, and leads to all that one document has', async () => {
    await page.getByLabel('по документам').check();
    const groups = await finalHits(page);
    const counted = await page.locator('[data-status]').textContent();
    expect(counted).toContain(`в ${groups.length} документах`);
    const more = page.getByRole('link', { name: /^Всё найденное в нём/ }).first();
    const total = Number(/\d+/.exec(await more.innerText())?.[0]);
    const document = await more.evaluate((link) =>
      link.closest('[data-result]')?.getAttribute('data-document'),
    );
    await more.click();
    await expect.poll(() => foundCount(page)).toBe(total);
    const inside = await finalHits(page);
    expect(new Set(inside.map((hit) => hit.document))).toEqual(new Set([document]));
  });

  it('searches inside one document from its page', async () => {
    await page.goto(`${open.home}documents/sakhalin-3.12-39-a1/`);
    await page.getByLabel('Найти в этом документе').fill('стажировка');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    const inside = await finalHits(page);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.every(({ document }) => document === 'sakhalin-3.12-39-a1')).toBe(true);
    await page.getByRole('button', { name: /^Только в документе/ }).click();
    await expect.poll(() => foundCount(page)).toBe(hits.length);
  });

  it('shows the same words of an act once, with their places', () => {
    const words = hits.map(
      ({ territory, text }) => `${territory} ${text.replace(/^[\d.]+ /, '').toLowerCase()}`,
    );
    expect(new Set(words).size).toBe(words.length);
    expect(hits.some(({ links }) => links.length > 1)).toBe(true);
    for (const { links } of hits) expect(new Set(links).size).toBe(links.length);
  });

  async function found(): Promise<string> {
    await finalHits(page);
    const search = await page.evaluate(() => location.search);
    return `${search} ${await page.locator('[data-status]').innerText()}`;
  }
});

function asMap(values: readonly { readonly id: string; readonly count: number }[]) {
  return new Map(values.map(({ id, count }) => [id, count]));
}

function documentOf(link: string): string {
  return /documents\/([^/]+)\//.exec(link)?.[1] ?? '';
}

/** `document#provision`, as functions are named. */
function placeOf(link: string): string {
  return `${documentOf(link)}#${link.split('#')[1] ?? ''}`;
}
