import type { Page } from 'playwright-core';
import { findViolations } from './findViolations.ts';
import { sidewaysScroll } from './sidewaysScroll.ts';

/** A button that floats over the page covers what one has not scrolled to yet: axe would take that for a small target. */
const FLOATING = '.contents-button { position: static !important; }';

/** Pages of the site, as paths from `home`, with what axe objects to and how far they scroll sideways. */
export async function findFaults(
  page: Page,
  home: string,
  paths: readonly string[],
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(home + path);
    await page.addStyleTag({ content: FLOATING });
    const faults = await findViolations(page);
    const sideways = await page.evaluate(sidewaysScroll);
    if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
    if (faults.length > 0) found[path] = faults;
  }
  return found;
}
