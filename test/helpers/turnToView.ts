import type { Page } from 'playwright-core';
import { applyPreferences } from '../../src/browser/theme/applyPreferences.ts';
import type { View } from './Look.ts';

/** Turns a page that is shown to a view of the visitor, as its next load would show it. */
export async function turnToView(page: Page, view: View): Promise<void> {
  await page.evaluate((kept) => {
    const { dataset } = document.documentElement;
    const names = ['theme', 'size', 'face', 'spacing', 'colours', 'images'];
    for (const name of names) Reflect.deleteProperty(dataset, name);
    localStorage.setItem('svod:view', kept);
  }, JSON.stringify(view));
  await page.evaluate(applyPreferences);
}
