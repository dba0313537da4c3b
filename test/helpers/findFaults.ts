import type { CDPSession, Page } from 'playwright-core';
import { findViolations } from './findViolations.ts';
import type { Look } from './Look.ts';
import { sidewaysScroll } from './sidewaysScroll.ts';
import { turnToView } from './turnToView.ts';

const HEIGHT = 800;
const LETTERS = 16;

/** A button that floats over the page covers what one has not scrolled to yet: axe would take that for a small target. */
const FLOATING = '.contents-button { position: static !important; }';

/**
 * Opens a page of the site in the first look and turns it to the others as it stands, as a window is made narrower and
 * a system goes dark: «<look>: <what axe objects to, or how far it scrolls sideways>». The context bypasses the site's
 * policy: a style is put into the page. What `prepare` does there is done once.
 */
export async function findFaults(
  page: Page,
  url: string,
  looks: readonly Look[],
  prepare: () => void = () => undefined,
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const faults: string[] = [];
  for (const [at, look] of looks.entries()) {
    await setWindow(page, session, look);
    if (at === 0) {
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.addStyleTag({ content: FLOATING });
      await page.evaluate(prepare);
    }
    await turnToView(page, look.view ?? {});
    faults.push(...(await faultsOf(page, look)).map((fault) => `${look.name}: ${fault}`));
  }
  await session.detach();
  return faults;
}

async function setWindow(page: Page, session: CDPSession, look: Look): Promise<void> {
  const { width, colorScheme = 'light', forcedColors = 'none', letters = LETTERS } = look;
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme, forcedColors });
  await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
}

async function faultsOf(page: Page, { rules }: Look): Promise<string[]> {
  const found = await findViolations(page, undefined, rules);
  const sideways = await page.evaluate(sidewaysScroll);
  return sideways > 0 ? [...found, `scrolls sideways by ${sideways} px`] : found;
}
