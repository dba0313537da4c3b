import { basename } from 'node:path';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Guide } from '../model/Guide.ts';
import { guideSchema } from '../parse/frontmatter/guideSchema.ts';
import { checkProse } from '../parse/prose/checkProse.ts';
import { readFrontmatter } from '../parse/readFrontmatter.ts';
import { createReporter, type Reporter } from '../parse/source/Reporter.ts';
import type { SourceText } from '../parse/source/SourceText.ts';
import type { ContentFolder } from './ContentFolder.ts';

export interface GuidesReading {
  /** In their order. Their words are Astro's to compile. */
  readonly guides: readonly Guide[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The guides of `content/guides/`, of which a corpus may have none. */
export function readGuides(folder: ContentFolder): GuidesReading {
  const readings = folder.list('guides', '.mdx').flatMap((path) => {
    const source = folder.read(path);
    if (source === null) return [];
    const reporter = createReporter(source);
    return [{ id: basename(path, '.mdx'), reporter, fields: readFields(source, reporter) }];
  });
  const guides = readings
    .flatMap(({ id, fields }) => (fields === null ? [] : [{ id, ...fields }]))
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, title, description }) => ({ id, title, description }));
  return { guides, diagnostics: readings.flatMap(({ reporter }) => reporter.diagnostics) };
}

function readFields(source: SourceText, reporter: Reporter) {
  const reading = readFrontmatter(source, guideSchema, reporter);
  if (reading === null) return null;
  checkProse(source, reading.bodyStart, reporter);
  return reading.value;
}
