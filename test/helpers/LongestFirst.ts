import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: one that began last would keep the run waiting on one core. */
const LONG = [
  'test/site/access.test.ts',
  'test/render/pdf/secondOpinions.test.ts',
  'test/site/needs.test.ts',
  'test/site/pages.test.ts',
  'test/site/views.test.ts',
  'test/site/forcedColours.test.ts',
  'test/site/steady.test.ts',
  'test/site/search/costs.test.ts',
  'test/site/keyboard.test.ts',
];

/** Runs the long files first, also where no run before has left its times; the rest as Vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((file) => moduleId.replaceAll('\\', '/').endsWith(file));
  return place === -1 ? LONG.length : place;
}
