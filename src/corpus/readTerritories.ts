import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Territory } from '../model/Territory.ts';
import { territorySchema } from '../parse/frontmatter/territorySchema.ts';
import { checkProse } from '../parse/prose/checkProse.ts';
import { readFrontmatter } from '../parse/readFrontmatter.ts';
import { createReporter } from '../parse/source/Reporter.ts';
import { type ContentFolder, fileId } from './ContentFolder.ts';

export interface TerritoriesReading {
  /** Regions by proper name, then municipalities by proper name. */
  readonly territories: readonly Territory[];
  /** Ids of files whose frontmatter cannot be read, which has been reported. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The territories of `content/territories/`, whose parents must be in the list of regions. */
export function readTerritories(
  folder: ContentFolder,
  isRegion: (id: string) => boolean,
): TerritoriesReading {
  const diagnostics: Diagnostic[] = [];
  const paths = folder.list('territories', '.mdx');
  const read = paths.map((path) => ({
    id: fileId(path),
    territories: readTerritory(folder, path, isRegion, diagnostics),
  }));
  return {
    territories: read.flatMap(({ territories }) => territories).sort(compareTerritories),
    unread: read.flatMap(({ id, territories }) => (territories.length === 0 ? [id] : [])),
    diagnostics,
  };
}

function readTerritory(
  folder: ContentFolder,
  path: string,
  isRegion: (id: string) => boolean,
  diagnostics: Diagnostic[],
): readonly Territory[] {
  const source = folder.read(path);
  if (source === null) return [];
  const reporter = createReporter(source);
  const reading = readFrontmatter(source, territorySchema, reporter);
  if (reading !== null) {
    const { value, offsetOf, bodyStart } = reading;
    checkProse(source, bodyStart, reporter);
    const needed = value.kind === 'region' ? value.id : value.parent;
    if (value.id !== fileId(path)) {
      const fix = `Назовите файл ${value.id}.mdx или исправьте id.`;
      reporter.report(
        'FILE_MISPLACED',
        offsetOf(['id']),
        `Файл назван не так, как территория «${value.id}».`,
        fix,
      );
    }
    if (needed === null || !isRegion(needed)) {
      const message = `Региона «${needed ?? ''}» нет в списке.`;
      const field = value.kind === 'region' ? 'id' : 'parent';
      reporter.report(
        'TERRITORY_UNKNOWN',
        offsetOf([field]),
        message,
        'Все регионы перечислены в content/registry/regions.yml.',
      );
    }
  }
  diagnostics.push(...reporter.diagnostics);
  return reading === null ? [] : [reading.value];
}

/** The order of the whole interface: a municipality is never taken for a region. */
export function compareTerritories(a: Territory, b: Territory): number {
  if (a.kind !== b.kind) return a.kind === 'region' ? -1 : 1;
  return a.names.sort.localeCompare(b.names.sort, 'ru');
}
