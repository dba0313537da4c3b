import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on a page against WCAG 2.2 AA and its own best practices: rule and first element, one a line. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const found: unknown = await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
