import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { FilePlaces } from '../diagnostics/SourceMap.ts';
import type { UnreadNames } from '../diagnostics/UnreadNames.ts';
import { createReporter, type Reporter } from '../parse/source/Reporter.ts';
import { positionAt } from '../parse/source/SourceText.ts';
import { readYamlList, type YamlReading } from '../parse/yaml/readYaml.ts';
import type { ContentFolder } from './ContentFolder.ts';

/** Reads lists of `content/registry/`, gathering what is wrong with them and where their entries stand. */
export interface RegistryReader {
  /** Entries of a file that the site cannot do without: its absence is reported. */
  readonly required: <T>(path: string, schema: z.ZodType<readonly T[]>) => readonly T[];
  /** Entries of a file that may be absent: none then. */
  readonly optional: <T>(path: string, schema: z.ZodType<readonly T[]>) => readonly T[];
  readonly diagnostics: readonly Diagnostic[];
  /** By path within the content. */
  readonly places: ReadonlyMap<string, FilePlaces>;
  /** Of entries that were refused, and of files that are absent or cannot be read. */
  readonly unread: UnreadNames;
}

export function createRegistryReader(folder: ContentFolder): RegistryReader {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, FilePlaces>();
  /** Names of refused entries by path; null when the whole file is. */
  const refused = new Map<string, readonly string[] | null>();
  const optional = <T>(path: string, schema: z.ZodType<readonly T[]>): readonly T[] => {
    const source = folder.read(path);
    if (source === null) {
      refused.set(path, null);
      return [];
    }
    const reporter = createReporter(source);
    const reading = readYamlList({ source, start: 0, end: source.text.length }, schema, reporter);
    refused.set(path, reading?.refused ?? null);
    if (reading !== null) {
      reportRepeated(reading, reporter);
      const field = (at: readonly PropertyKey[]) => positionAt(source, reading.offsetOf(at));
      places.set(path, { file: source.file, field });
    }
    diagnostics.push(...reporter.diagnostics);
    return reading?.value ?? [];
  };
  return {
    optional,
    required: (path, schema) => {
      const file = folder.displayPath(path);
      const reported = () => folder.unreadable().some((unreadable) => unreadable.file === file);
      if (folder.read(path) === null && !reported()) diagnostics.push(absence(file));
      return optional(path, schema);
    },
    diagnostics,
    places,
    unread: {
      has: (path, name) => refused.has(path) && (refused.get(path)?.includes(name) ?? true),
    },
  };
}

/** Entries with an `id` may not share it. */
function reportRepeated(
  { value, offsetOf }: YamlReading<readonly unknown[]>,
  reporter: Reporter,
): void {
  const seen = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const id = idOf(entry);
    if (id !== null && seen.has(id)) {
      const message = `Запись с id «${id}» уже есть в этом файле.`;
      reporter.report(
        'ID_REPEATED',
        offsetOf([index, 'id']),
        message,
        'Дайте одной из записей другой id.',
      );
    }
    if (id !== null) seen.add(id);
  }
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return null;
  return typeof entry.id === 'string' ? entry.id : null;
}

function absence(file: string): Diagnostic {
  return {
    code: 'FILE_UNREADABLE',
    severity: 'error',
    file,
    position: { line: 1, column: 1 },
    message: `Нет файла ${file}.`,
    fix: 'Верните его из истории изменений или задайте верную папку содержания в SVOD_CONTENT.',
  };
}
