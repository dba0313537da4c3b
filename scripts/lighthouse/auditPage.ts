import lighthouse, { defaultConfig, type Flags, type Result } from 'lighthouse';
import { CATEGORIES, type Category, type PageAudit } from './PageAudit.ts';

/** Waits that simulated throttling does not need: what a page does after it is quiet is not measured. */
const SHORT_WAITS = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
};

/**
 * Runs Lighthouse with its own settings for a phone (slow 4G and a processor four times slower, both simulated)
 * in the browser that listens on the port. Throws, with its words, when the page could not be measured.
 */
export async function auditPage(
  url: string,
  port: number,
  categories: readonly Category[] = CATEGORIES,
): Promise<PageAudit> {
  const flags: Flags = {
    ...SHORT_WAITS,
    port,
    logLevel: 'error',
    disableFullPageScreenshot: true,
    onlyAudits: categories.flatMap(countedAudits),
  };
  const run = await lighthouse(url, flags);
  if (!run) throw new Error(`Lighthouse said nothing of ${url}`);
  if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
  return readAudit(run.lhr);
}

/** Audits that have a share in the score of a category: advice without a share costs a third of a run. */
function countedAudits(category: Category): string[] {
  const refs = defaultConfig.categories?.[category]?.auditRefs ?? [];
  return refs.filter(({ weight }) => weight > 0).map(({ id }) => id);
}

function readAudit(result: Result): PageAudit {
  const measured = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: scoreOf(result, 'performance'),
      accessibility: scoreOf(result, 'accessibility'),
      'best-practices': scoreOf(result, 'best-practices'),
      seo: scoreOf(result, 'seo'),
    },
    objections: CATEGORIES.flatMap((category) => objectionsOf(result, category)),
    largestPaint: measured('largest-contentful-paint'),
    blocking: measured('total-blocking-time'),
    shift: measured('cumulative-layout-shift'),
  };
}

function scoreOf({ categories }: Result, category: Category): number | null {
  const score = categories[category]?.score;
  return score === undefined || score === null ? null : Math.round(score * 100);
}

/** Audits that took a point from the category. Performance is judged by its score alone. */
function objectionsOf({ categories, audits }: Result, category: Category): string[] {
  if (category === 'performance') return [];
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const score = audits[id]?.score ?? null;
    return score === null || score === 1 ? [] : [`${category}: ${id}`];
  });
}
