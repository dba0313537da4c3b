import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Body, BodyType } from '../model/Body.ts';
import type { Need } from '../model/Need.ts';
import type { SearchWords } from '../model/SearchWords.ts';
import type { RegionTile } from '../model/RegionTile.ts';
import type { Territory } from '../model/Territory.ts';
import type { Topic } from '../model/Topic.ts';
import { needsSchema } from '../parse/frontmatter/needsSchema.ts';
import {
  bodiesSchema,
  bodyTypesSchema,
  regionsSchema,
  topicsSchema,
} from '../parse/frontmatter/registrySchemas.ts';
import { createReporter, type Reporter } from '../parse/source/Reporter.ts';
import { regionTilesSchema } from '../parse/frontmatter/regionTilesSchema.ts';
import { readYaml } from '../parse/yaml/readYaml.ts';
import type { z } from 'zod';
import { type ContentFolder, fileId } from './ContentFolder.ts';
import { readSearchWords } from './readSearchWords.ts';

/** The typed YAML of `content/registry/`. */
export interface Registries {
  readonly topics: readonly Topic[];
  readonly bodyTypes: readonly BodyType[];
  readonly regions: readonly Territory[];
  readonly bodies: readonly Body[];
  readonly needs: readonly Need[];
  readonly searchWords: SearchWords;
  readonly regionTiles: readonly RegionTile[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readRegistries(folder: ContentFolder): Registries {
  const words = readSearchWords(folder);
  const diagnostics: Diagnostic[] = [...words.diagnostics];
  const read = <T extends { readonly id: string }>(path: string, schema: z.ZodType<readonly T[]>) =>
    readRegistry(folder, path, schema, diagnostics);
  return {
    topics: read('registry/topics.yml', topicsSchema),
    bodyTypes: read('registry/body-types.yml', bodyTypesSchema),
    regions: read('registry/regions.yml', regionsSchema),
    bodies: folder.list('registry/bodies', '.yml').flatMap((path) => {
      const territory = fileId(path);
      return read(path, bodiesSchema).map((body) => ({ ...body, territory }));
    }),
    regionTiles: folder
      .list('registry', 'region-tiles.yml')
      .flatMap((path) => readTiles(folder, path, diagnostics)),
    needs: folder.list('registry', 'needs.yml').flatMap((path) => read(path, needsSchema)),
    searchWords: words.searchWords,
    diagnostics,
  };
}

function readRegistry<T extends { readonly id: string }>(
  folder: ContentFolder,
  path: string,
  schema: z.ZodType<readonly T[]>,
  diagnostics: Diagnostic[],
): readonly T[] {
  const source = folder.read(path);
  if (source === null) return reportAbsent(folder, path, diagnostics);
  const reporter = createReporter(source);
  const reading = readYaml({ source, start: 0, end: source.text.length }, schema, reporter);
  if (reading !== null) reportRepeated(reading.value, reading.offsetOf, reporter);
  diagnostics.push(...reporter.diagnostics);
  return reading?.value ?? [];
}

function readTiles(
  folder: ContentFolder,
  path: string,
  diagnostics: Diagnostic[],
): readonly RegionTile[] {
  const source = folder.read(path);
  if (source === null) return [];
  const reporter = createReporter(source);
  const range = { source, start: 0, end: source.text.length };
  const reading = readYaml(range, regionTilesSchema, reporter);
  diagnostics.push(...reporter.diagnostics);
  return reading?.value ?? [];
}

function reportRepeated(
  entries: readonly { readonly id: string }[],
  offsetOf: (path: readonly PropertyKey[]) => number,
  reporter: Reporter,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) {
      const fix = 'Дайте одной из записей другой id.';
      reporter.report(
        'ID_REPEATED',
        offsetOf([index, 'id']),
        `Запись с id «${id}» уже есть в этом файле.`,
        fix,
      );
    }
    seen.add(id);
  }
}

function reportAbsent(folder: ContentFolder, path: string, diagnostics: Diagnostic[]): readonly [] {
  const file = folder.displayPath(path);
  const message = `Нет файла ${file}.`;
  const fix =
    'Верните его из истории изменений или задайте верную папку содержания в SVOD_CONTENT.';
  diagnostics.push({
    code: 'FILE_UNREADABLE',
    severity: 'error',
    file,
    position: { line: 1, column: 1 },
    message,
    fix,
  });
  return [];
}
