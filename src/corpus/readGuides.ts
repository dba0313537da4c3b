import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { guideSchema } from '../parse/frontmatter/guideSchema.ts';
import { checkProse } from '../parse/prose/checkProse.ts';
import { readFrontmatter } from '../parse/readFrontmatter.ts';
import { createReporter } from '../parse/source/Reporter.ts';
import type { ContentFolder } from './ContentFolder.ts';

/** What is wrong with the guides of `content/guides/`. Their words are Astro's to compile. */
export function readGuides(folder: ContentFolder): readonly Diagnostic[] {
  return folder.list('guides', '.mdx').flatMap((path) => {
    const source = folder.read(path);
    if (source === null) return [];
    const reporter = createReporter(source);
    const reading = readFrontmatter(source, guideSchema, reporter);
    if (reading !== null) checkProse(source, reading.bodyStart, reporter);
    return reporter.diagnostics;
  });
}
