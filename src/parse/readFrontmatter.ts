import type { z } from 'zod';
import { splitFrontmatter } from './frontmatter/splitFrontmatter.ts';
import type { Reporter } from './source/Reporter.ts';
import type { SourceText } from './source/SourceText.ts';
import { readYaml, type YamlReading } from './yaml/readYaml.ts';

/** A file's frontmatter, proved against its schema, and where its body begins. */
export interface Frontmatter<T> extends YamlReading<T> {
  readonly bodyStart: number;
}

/** Reads a file's frontmatter; what is wrong with it is reported, and null returned. */
export function readFrontmatter<T>(
  source: SourceText,
  schema: z.ZodType<T>,
  reporter: Reporter,
): Frontmatter<T> | null {
  const parts = splitFrontmatter(source);
  if (parts === null) {
    const fix = 'Начните файл строкой «---», под ней поля, под ними ещё одна строка «---».';
    reporter.report(
      'FRONTMATTER_MISSING',
      0,
      'В начале файла нет паспорта документа между строками «---».',
      fix,
    );
    return null;
  }
  const reading = readYaml({ source, ...parts.frontmatter }, schema, reporter);
  return reading === null ? null : { ...reading, bodyStart: parts.bodyStart };
}
