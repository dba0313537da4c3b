/** Prints the same documents with headless Chromium, tagged. */
import { openBrowser } from '../../test/helpers/openBrowser.ts';
import { countPages } from './countPages.ts';
import { cpuTime } from './cpuTime.ts';
import { isText, readList } from './readList.ts';

const [, , file = ''] = process.argv;
const sources = readList(file, isText);
const browser = await openBrowser();
const page = await browser.newPage();
const documents = [];
for (const html of sources) {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  documents.push({ pages: countPages(pdf), bytes: pdf.length });
}
const passes = [cpuTime() + (await browserTime())];
await browser.close();
console.log(JSON.stringify({ documents, passes }));

/** CPU milliseconds of the browser's own processes, by its own account. */
async function browserTime(): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime: seconds }) => sum + seconds * 1000, 0);
}
