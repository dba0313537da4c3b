import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import type { Reporter } from '../source/Reporter.ts';
import type { SourceText } from '../source/SourceText.ts';
import { reportIssue } from './reportIssue.ts';

/** A piece of YAML inside a source text: a whole registry, or a document's frontmatter. */
export interface YamlRange {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** YAML as data with the places it came from. */
export interface YamlReading<T> {
  readonly value: T;
  /** Offset into the source of the key (or list entry) at a path; of the nearest one above when there is none. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML and proves it against a schema. What is wrong is reported at its line and column, and
 * null returned. Numbers stay as written: `number: 3.10` is «3.10», never 3.1.
 */
export function readYaml<T>(
  range: YamlRange,
  schema: z.ZodType<T>,
  reporter: Reporter,
): YamlReading<T> | null {
  const document = parseDocument(range.source.text.slice(range.start, range.end), {
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  for (const { pos, message } of document.errors)
    reportBroken(range.start + pos[0], message, reporter);
  if (document.errors.length > 0) return null;
  keepNumbersAsWritten(document);
  const offsetOf = (path: readonly PropertyKey[]) => range.start + keyOffset(document, path);
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, offsetOf };
  for (const issue of result.error.issues) reportIssue(issue, document, offsetOf, reporter);
  return null;
}

function reportBroken(offset: number, message: string, reporter: Reporter): void {
  const fix =
    'Проверьте отступы, двоеточия и кавычки: значение с двоеточием или кавычками берут в кавычки.';
  reporter.report('YAML_BROKEN', offset, `YAML не читается: ${message}.`, fix);
}

function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    },
  });
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = exactOffset(document, path.slice(0, length));
    if (offset !== null) return offset;
  }
  return document.contents?.range?.[0] ?? 0;
}

function exactOffset(document: Document, path: readonly PropertyKey[]): number | null {
  const last = path.at(-1);
  const holder: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(holder)) return typeof last === 'number' ? startOf(holder.items[last]) : null;
  if (!isMap(holder)) return null;
  return startOf(holder.items.find(({ key }) => isScalar(key) && key.value === last)?.key);
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
