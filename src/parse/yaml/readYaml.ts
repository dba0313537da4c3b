import type { z } from 'zod';
import type { Reporter } from '../source/Reporter.ts';
import { type OpenYaml, openYaml, type YamlRange } from './openYaml.ts';
import { reportIssue } from './reportIssue.ts';

/** YAML as data that a schema has proved, with the places it came from. */
export interface YamlReading<T> extends Pick<OpenYaml, 'offsetOf'> {
  readonly value: T;
}

/** Reads YAML and proves it against a schema; what is wrong is reported at its key, and null returned. */
export function readYaml<T>(
  range: YamlRange,
  schema: z.ZodType<T>,
  reporter: Reporter,
): YamlReading<T> | null {
  const yaml = openYaml(range, reporter);
  if (yaml === null) return null;
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { value: result.data, offsetOf: yaml.offsetOf };
  for (const issue of result.error.issues) reportIssue(issue, schema, yaml, reporter);
  return null;
}

/** A list of which some entries may have been refused. */
export interface YamlListReading<T> extends YamlReading<readonly T[]> {
  /** Ids and names of the entries that the schema refused. */
  readonly refused: readonly string[];
}

/**
 * The same for a list: entries that the schema refuses are reported and left out, so that one slip in a
 * registry does not make everything that names its other entries wrong.
 */
export function readYamlList<T>(
  range: YamlRange,
  schema: z.ZodType<readonly T[]>,
  reporter: Reporter,
): YamlListReading<T> | null {
  const yaml = openYaml(range, reporter);
  if (yaml === null) return null;
  const { offsetOf } = yaml;
  const data = yaml.data ?? [];
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, refused: [], offsetOf };
  for (const issue of result.error.issues) reportIssue(issue, schema, yaml, reporter);
  if (!Array.isArray(data)) return null;
  const faulty = new Set(result.error.issues.map(({ path }) => path[0]));
  const kept = [...data.keys()].filter((index) => !faulty.has(index));
  const rest = schema.safeParse(kept.map((index): unknown => data[index]));
  if (!rest.success) return null;
  return {
    value: rest.data,
    refused: data.flatMap((entry, index) => (faulty.has(index) ? namesOf(entry) : [])),
    offsetOf: ([index, ...path]) => offsetOf([at(kept, index), ...path]),
  };
}

function namesOf(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const named = Object.entries(entry).filter(([key]) => key === 'id' || key === 'name');
  return named.flatMap(([, name]: [string, unknown]) => (typeof name === 'string' ? [name] : []));
}

/** Place in the file of an entry that was kept. */
function at(kept: readonly number[], index: PropertyKey | undefined): number {
  return typeof index === 'number' ? (kept[index] ?? index) : 0;
}
