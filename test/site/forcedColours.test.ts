import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourContrast } from '../helpers/colourContrast.ts';
import { faintWords } from '../helpers/faintWords.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openFolds } from '../helpers/openFolds.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';
import { takePicture, type Colour, type Picture, type Place } from '../helpers/takePicture.ts';

const browser = await findBrowser();
const SCHEMES = ['light', 'dark'] as const;
/** WCAG 2.2, 1.4.11: what tells a state. */
const LEAST_CONTRAST = 3;

describe.skipIf(browser.kind === 'missing')('forced colours', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('are seen to hide words where they do', async () => {
    const page = await openPage('light');
    await page.setContent(
      '<button style="background: LinkText; color: Canvas">Не видно</button> <p>Видно</p>',
    );
    expect(await faintWords(page)).toEqual(['Не видно']);
  });

  it('show the words of every type of page, light and dark', async () => {
    const page = await openPage('light');
    const faint: Record<string, string[]> = {};
    for (const { path } of pageTypes) {
      await page.goto(open.home + path, { waitUntil: 'networkidle' });
      await page.evaluate(openFolds);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const found = await faintWords(page);
        if (found.length > 0) faint[`${path}, ${colorScheme}`] = found;
      }
    }
    expect(faint).toEqual({});
  });

  it.each(SCHEMES)('show the words that search led to, %s', async (scheme) => {
    const page = await openPage(scheme);
    await page.goto(`${open.home}search/?q=наставник`, { waitUntil: 'networkidle' });
    await page.locator('.hit-link').first().click();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    expect(await faintWords(page)).toEqual([]);
  });

  it.each(SCHEMES)('tell what is chosen from what is not, %s', async (scheme) => {
    const page = await openPage(scheme);
    await page.goto(`${open.home}style/`);
    await expectMarked(page, page.locator('a.chip[aria-current]'), page.locator('a.chip').last());
    await expectMarked(
      page,
      page.locator('button.chip[aria-pressed=true]').first(),
      page.locator('button.chip:not([aria-pressed=true])').first(),
    );
    await page.goto(`${open.home}documents/`);
    await expectMarked(
      page,
      page.locator('.site-menu a[aria-current]'),
      page.locator('.site-menu a:not([aria-current])').first(),
    );
    await expectMarked(page, page.locator('.kind :checked'), page.locator('#kind-order'));
    await page.goto(open.home);
    await page.locator('main input[name=q]').focus();
    await page.locator('main input[name=q]').fill('1982');
    const choices = page.locator('main [role=option]');
    await choices.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectMarked(page, choices.nth(0), choices.nth(1));
  });

  it.each(SCHEMES)('tell the room we are in on a phone, %s', async (scheme) => {
    const page = await openPage(scheme, 360);
    await page.goto(`${open.home}documents/`);
    await page.getByRole('button', { name: 'Меню' }).click();
    expect(await faintWords(page)).toEqual([]);
    const rooms = page.locator('.site-menu a');
    await expectMarked(page, page.locator('.site-menu a[aria-current]'), rooms.first());
  });

  function openPage(colorScheme: 'light' | 'dark', width = 1280): Promise<Page> {
    return open.newPage({
      viewport: { width, height: 2400 },
      colorScheme,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
  }
});

/** A colour tells the chosen one that the other has not, and it is seen on what is around it. */
async function expectMarked(page: Page, chosen: Locator, other: Locator): Promise<void> {
  const places = [await placeOf(chosen), await placeOf(other)];
  const picture = await takePicture(page);
  const [marked = [], plain = []] = places.map((place) => coloursIn(picture, place));
  const [ground] = plain;
  const own = marked.filter((one) => !plain.some((colour) => String(colour) === String(one)));
  const isSeen = (one: Colour) => ground && colourContrast(one, ground) >= LEAST_CONTRAST;
  expect(own.filter(isSeen), await chosen.evaluate((one) => one.outerHTML)).not.toEqual([]);
}

/** An element with what is drawn around it. */
async function placeOf(element: Locator): Promise<Place> {
  const { x, y, width, height } = (await element.boundingBox()) ?? expect.fail('is not shown');
  return { x: x - 4, y: y - 4, width: width + 8, height: height + 8 };
}

/** Dots of one colour that make a line or a mark, not the soft edge of a letter. */
const LEAST_DOTS = 16;

/** The most frequent first. */
function coloursIn(picture: Picture, place: Place): readonly Colour[] {
  return picture.coloursIn(place).flatMap(([colour, dots]) => (dots < LEAST_DOTS ? [] : [colour]));
}
