import { parse } from 'yaml';
import { createChance } from './createChance.ts';
import { varyWords } from './varyWords.ts';

/** Text files of a corpus by their paths within the content folder. */
export type ContentFiles = ReadonlyMap<string, string>;

interface Names {
  readonly full: string;
  readonly short: string;
  readonly sort: string;
  readonly genitive: string;
  readonly dative: string;
  readonly prepositional: string;
}

interface Region {
  readonly id: string;
  readonly names: Names;
}

/**
 * A corpus for benches: every region of the registry that has no documents gets those of a region that has,
 * under its own name and with varied wordings (`varyWords`), until there are `count` territories. What it says
 * of made-up regions is not true; it is not to be published. The same seed gives the same.
 */
export function growContent(files: ContentFiles, count: number, seed: number): ContentFiles {
  const regions = readRegions(files);
  const held = [...files.keys()].flatMap(
    (path) => /^territories\/(.+)\.mdx$/.exec(path)?.[1] ?? [],
  );
  const models = regions.filter(({ id }) => held.includes(id));
  const chance = createChance(seed);
  const grown = new Map(files);
  const empty = regions.filter(({ id }) => !held.includes(id)).slice(0, count - held.length);
  for (const [at, region] of empty.entries()) {
    const model = models[at % models.length];
    if (model === undefined) throw new Error('Нет ни одного региона с документами.');
    for (const [path, text] of filesOf(files, model.id)) {
      const renamed = rename(text, model, region);
      const isOfficial = !/^(territories|registry)\//.test(path);
      grown.set(
        renamePath(path, model.id, region.id),
        isOfficial ? varyWords(renamed, chance) : renamed,
      );
    }
  }
  return grown;
}

function readRegions(files: ContentFiles): Region[] {
  const list: unknown = parse(files.get('registry/regions.yml') ?? '');
  return Array.isArray(list) ? list.filter(isRegion) : [];
}

function isRegion(value: unknown): value is Region {
  return typeof value === 'object' && value !== null && 'id' in value && 'names' in value;
}

function filesOf(files: ContentFiles, territory: string): [path: string, text: string][] {
  const name = new RegExp(`/${territory}(?:-[^/]*)?\\.(?:mdx|yml)$`);
  return [...files].filter(([path]) => name.test(path));
}

function renamePath(path: string, from: string, to: string): string {
  return path.replace(new RegExp(`/${from}(?=[-.])`), `/${to}`);
}

/** Ids first, then the names, the longest form first: «Ленинградской области» before «Ленинградской». */
function rename(text: string, from: Region, to: Region): string {
  const ids = text.replace(new RegExp(`(?<![\\w-])${from.id}(?=[-\\s"'#,\\]]|$)`, 'gm'), to.id);
  const forms = (['full', 'genitive', 'dative', 'prepositional', 'short', 'sort'] as const).map(
    (key) => [from.names[key], to.names[key]] as const,
  );
  return forms
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce((renamed, [old, name]) => renamed.replaceAll(old, name), ids);
}
