/** Prints the same documents with headless Chromium, tagged. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { cpuTime } from './cpuTime.ts';

const [, , file = ''] = process.argv;
process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
const { default: bundled } = await import('@sparticuz/chromium');
const sources: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
const executablePath = await bundled.executablePath();
const browser = await chromium.launch({ executablePath, args: bundled.args });
let bytes = 0;
let pages = 0;
for (const html of sources) {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  bytes += pdf.length;
  pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  await page.close();
}
await browser.close();
console.log(JSON.stringify({ pages, bytes, passes: [cpuTime()] }));
