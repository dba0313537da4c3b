import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../helpers/findBrowser.ts';
import { openSite, type OpenSite } from '../helpers/openSite.ts';
import { pageTypes } from '../helpers/pageTypes.ts';

/** Bytes of a first visit before anything is pressed, compressed, fonts not counted. */
const WHOLE = 60_000;
const SCRIPTS = 15_000;
/** Scripts of pages that are tools: comparison, print, search. */
const TOOLS = 20_000;
/** Pages open at once: most of their time is waiting. */
const AT_ONCE = 4;

/** One page of each type, and the longest regulation; an address with a question has asked for its answer already. */
const paths = [...pageTypes.map(({ path }) => path), 'documents/bashkortostan-984-a1/'].filter(
  (path) => !path.includes('?'),
);

const browser = await findBrowser();

describe.skipIf(browser.kind === 'missing')('the first visit to a page', () => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('takes little of a weak link', async () => {
    const heavy: Record<string, Weight> = {};
    const waiting = [...paths];
    const work = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const weight = await weigh(path);
        if (isHeavy(path, weight)) heavy[path] = weight;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(heavy).toEqual({});
  });

  async function weigh(path: string): Promise<Weight> {
    const weight = { whole: 0, script: 0 };
    const context = await open.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind === 'font') return;
      const add = response.body().then((body) => {
        const size = gzipSync(body).length;
        weight.whole += size;
        if (kind === 'script') weight.script += size;
      });
      // The site's sign and a redirect have nothing to weigh.
      bodies.push(add.catch(() => undefined));
    });
    await page.goto(open.home + path, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    await context.close();
    return weight;
  }
});

function isHeavy(path: string, { whole, script }: Weight): boolean {
  const isDocument = /^documents\/./.test(path);
  return isDocument ? whole > WHOLE || script > SCRIPTS : script > TOOLS;
}

interface Weight {
  whole: number;
  script: number;
}
