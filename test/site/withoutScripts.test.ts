import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';
import { sidewaysScroll } from '../helpers/sidewaysScroll.ts';

const browser = await findBrowser();

/** What works by the browser and the style sheet alone. */
const WORKING = [
  '[popovertarget]',
  'form[action] *',
  '.kinds input',
  '#show-notes',
  '#show-topics',
].join(', ');

describe.skipIf(browser.kind === 'missing')('every type of page without scripts', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('shows no control that does nothing, fits a narrow window and has words to read', async () => {
    const page = await openPage();
    const faults: string[] = [];
    for (const { path } of pageTypes) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(open.home + path);
      // The style page shows every button as it looks.
      const dead = path === 'style/' ? [] : await page.evaluate(visibleControls, WORKING);
      faults.push(...dead.map((one) => `${path} shows ${one}`));
      await page.setViewportSize({ width: 320, height: 640 });
      if ((await page.evaluate(sidewaysScroll)) > 0) faults.push(`${path} scrolls sideways`);
      const words = await page.getByRole('main').innerText();
      if (words.length < 200) faults.push(`${path} says: ${words}`);
    }
    expect(faults).toEqual([]);
  });

  it('leads to the PDF, the text and the data of a document', async () => {
    const page = await openPage();
    await page.goto(`${open.home}documents/leningrad-1982-r-a4/`);
    for (const name of ['PDF для печати', 'Весь акт, PDF', 'Текст', 'JSON']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const answer = await page.request.get(new URL(href ?? '', open.home).href);
      expect(answer.status(), name).toBe(200);
    }
  });

  it.each([
    'search/',
    'compare/',
    'compare/matrix/',
    'needs/',
    'print/',
    'calendar/',
    'territories/leningrad/',
  ])('says on %s what needs them', async (path) => {
    const page = await openPage();
    await page.goto(open.home + path);
    expect(await page.getByRole('main').innerText()).toContain('JavaScript');
  });

  function openPage(): Promise<Page> {
    return open.newPage({ javaScriptEnabled: false });
  }
});

/** Runs in the page: buttons and fields to be seen that none of `working` covers. */
function visibleControls(working: string): string[] {
  const controls = document.querySelectorAll<HTMLElement>('button, input, select, textarea');
  return [...controls]
    .filter((one) => one.checkVisibility() && !one.matches(working))
    .map((one) => one.outerHTML.slice(0, 100));
}
