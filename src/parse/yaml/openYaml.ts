import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Reporter } from '../source/Reporter.ts';
import type { SourceText } from '../source/SourceText.ts';
import { yamlFaults } from './yamlFaults.ts';

/** A piece of YAML inside a source text: a whole registry, or a document's frontmatter. */
export interface YamlRange {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** YAML as data that no schema has proved yet. */
export interface OpenYaml {
  /** Null where nothing is written, or comments alone. */
  readonly data: unknown;
  /** What stands at a path, undefined when nothing does. */
  readonly valueAt: (path: readonly PropertyKey[]) => unknown;
  /** Offset into the source of the key (or list entry) at a path; of the nearest one above when there is none. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML; what is broken is reported at its place, and null returned. Numbers stay as written:
 * `number: 3.10` is «3.10», never 3.1.
 */
export function openYaml(range: YamlRange, reporter: Reporter): OpenYaml | null {
  const { source, start, end } = range;
  const document = parseDocument(source.text.slice(start, end), { prettyErrors: false });
  const faults = [...document.errors.map(({ code, pos }) => ({ code, at: pos[0] }))];
  for (const at of aliasOffsets(document)) faults.push({ code: 'BAD_ALIAS', at });
  for (const { code, at } of firstOfLines(faults, source.text.slice(start, end)))
    reportBroken(code, start + at, reporter);
  if (faults.length > 0) return null;
  keepNumbersAsWritten(document);
  return {
    data: document.toJS(),
    valueAt: (path) => valueAt(document, path),
    offsetOf: (path) => start + keyOffset(document, path),
  };
}

function valueAt(document: Document, path: readonly PropertyKey[]): unknown {
  const value: unknown = path.length === 0 ? document.contents : document.getIn(path);
  return isNode(value) ? value.toJS(document) : value;
}

interface YamlFault {
  readonly code: string;
  readonly at: number;
}

/**
 * One slip makes a parser stumble several times in a line: its first fault is told. Of a tab in an indent it says
 * only that it is unexpected, and trips over the lines that follow: the tab alone is told then.
 */
function firstOfLines(faults: readonly YamlFault[], text: string): YamlFault[] {
  const lineOf = ({ at }: YamlFault) => text.lastIndexOf('\n', at - 1) + 1;
  const lines = Map.groupBy(faults, lineOf);
  const tabs = [...lines.keys()].flatMap((line) => {
    const tab = /^[ \t]*/.exec(text.slice(line))?.[0].indexOf('\t') ?? -1;
    return tab === -1 ? [] : [{ code: 'TAB_AS_INDENT', at: line + tab }];
  });
  return tabs.length > 0 ? tabs : [...lines.values()].flatMap((own) => own.slice(0, 1));
}

function reportBroken(code: string, offset: number, reporter: Reporter): void {
  const what = yamlFaults[code] ?? 'запись нарушает правила YAML';
  const fix =
    'Проверьте отступы, двоеточия и кавычки: значение с двоеточием или кавычками берут в кавычки.';
  reporter.report('YAML_BROKEN', offset, `YAML не читается: ${what}.`, fix);
}

/** References to anchors have no use in content, and may not resolve. */
function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
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
