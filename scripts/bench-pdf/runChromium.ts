/** Prints the same documents with headless Chromium, tagged. */
import { z } from 'zod';
import { openBrowser } from '../../test/helpers/openBrowser.ts';
import { cpuTime } from './cpuTime.ts';
import { readList } from './readList.ts';

const [, , file = ''] = process.argv;
const sources = readList(file, z.string());
const browser = await openBrowser();
const page = await browser.newPage();
let bytes = 0;
let pages = 0;
for (const html of sources) {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  bytes += pdf.length;
  pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
const passes = [cpuTime() + (await browserTime())];
await browser.close();
console.log(JSON.stringify({ pages, bytes, passes }));

/** CPU milliseconds of the browser's own processes, by its own account. */
async function browserTime(): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime: seconds }) => sum + seconds * 1000, 0);
}
