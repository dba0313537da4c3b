import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of axe: all; those that look at colours; those that do not. */
export type Rules = 'every' | 'colours' | 'all but colours';

/** WCAG 2.2 AA and axe's own best practices. */
const TAGS = `runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`;

const OPTIONS: Readonly<Record<Rules, string>> = {
  every: `${TAGS}, rules: { 'target-size': { enabled: true } }`,
  // All that can change with the colours alone.
  colours: `runOnly: ['color-contrast', 'link-in-text-block']`,
  'all but colours': `${TAGS}, rules: {
    'target-size': { enabled: true },
    'color-contrast': { enabled: false },
    'link-in-text-block': { enabled: false },
  }`,
};

/** What axe finds on a page, or within what a selector picks there: rule and first element, one a line. */
export async function findViolations(
  page: Page,
  within?: string,
  rules: Rules = 'every',
): Promise<string[]> {
  // Evaluated, not added as an element: that would be slower, and the site's policy would stop it.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(readFileSync(axe, 'utf8'));
  const place = within === undefined ? 'document' : JSON.stringify(within);
  const options = `{ ${OPTIONS[rules]}, resultTypes: ['violations'] }`;
  const found: unknown = await page.evaluate(`axe.run(${place}, ${options}).then(
    ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html),
  )`);
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
