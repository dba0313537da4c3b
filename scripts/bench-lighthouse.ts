/**
 * `npm run bench:lighthouse`: Lighthouse over one page of each type of the site that was built last, as a phone on
 * slow 4G sees it; medians of five runs. Exit 1 when a page is below the bound. `SVOD_PAGES=needs,calendar`
 * measures only the pages whose path begins so.
 */
import { openBrowser } from '../test/helpers/openBrowser.ts';
import { pageTypes, type PageType } from '../test/helpers/pageTypes.ts';
import { readSettings } from './build/readSettings.ts';
import { auditPage } from './lighthouse/auditPage.ts';
import { freePort } from './lighthouse/freePort.ts';
import { median } from './lighthouse/median.ts';
import type { PageAudit } from './lighthouse/PageAudit.ts';
import { serveFolder } from './serve/serveFolder.ts';

const RUNS = 5;
const BOUND = 95;
const REACH = 98;

const { out, base } = readSettings(process.env);
const server = await serveFolder({ folder: out, base, port: 0 });
const port = await freePort();
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const wanted = process.env.SVOD_PAGES?.split(',') ?? [''];
const types = pageTypes.filter(({ path }) => wanted.some((start) => path.startsWith(start)));

print(
  'perf  runs               a11y  best  seo   LCP ms  TBT ms    CLS  page (hidden ones: SEO is told off for that)',
);
const failed: string[] = [];
let reached = 0;
for (const type of types) await measure(type);
await browser.close();
await server.close();
print(`performance ${REACH} or more: ${reached} of ${types.length} pages; must: ${BOUND}`);
if (failed.length > 0) {
  process.stderr.write(`below the bounds: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

async function measure(type: PageType): Promise<void> {
  const runs: PageAudit[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await auditPage(`${server.origin}${base}${type.path}`, port));
  }
  const speed = runs.map(({ scores }) => scores.performance ?? 0);
  const objections = [...new Set(runs.flatMap((run) => run.objections))].filter(
    (objection) => !(type.isHidden && objection.startsWith('seo: ')),
  );
  print(line(type, runs, speed) + objections.map((one) => `\n      ${one}`).join(''));
  if (median(speed) >= REACH) reached += 1;
  if (median(speed) < BOUND || objections.length > 0) failed.push(type.name);
}

function line({ name }: PageType, runs: readonly PageAudit[], speed: readonly number[]): string {
  const middle = (of: (run: PageAudit) => number) => median(runs.map(of));
  return [
    String(median(speed)).padStart(4),
    ` ${speed.join(' ').padEnd(19)}`,
    String(middle(({ scores }) => scores.accessibility ?? 0)).padStart(3),
    String(middle(({ scores }) => scores['best-practices'] ?? 0)).padStart(5),
    String(middle(({ scores }) => scores.seo ?? 0)).padStart(4),
    middle((run) => run.largestPaint)
      .toFixed(0)
      .padStart(8),
    middle((run) => run.blocking)
      .toFixed(0)
      .padStart(7),
    middle((run) => run.shift)
      .toFixed(3)
      .padStart(6),
    ` ${name}`,
  ].join(' ');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
