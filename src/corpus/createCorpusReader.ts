import { checkCorpus } from '../check/checkCorpus.ts';
import { sortDiagnostics } from '../diagnostics/sortDiagnostics.ts';
import type { UnreadNames } from '../diagnostics/UnreadNames.ts';
import { addSilentLevels } from '../layers/functions/addSilentLevels.ts';
import { assembleCorpus } from './assembleCorpus.ts';
import { type ContentFolder, openContentFolder } from './ContentFolder.ts';
import type { CorpusReading } from './CorpusReading.ts';
import { collected, readDocumentFiles } from './readDocumentFiles.ts';
import { readGuides } from './readGuides.ts';
import { readRegistries, type Registries } from './readRegistries.ts';
import { reportStrayFiles } from './reportStrayFiles.ts';
import { readTerritories } from './readTerritories.ts';

/** Reads one folder of content, once. */
export interface CorpusReader {
  readonly read: () => CorpusReading;
  /** Forgets what was read when a file has come, gone or changed since. */
  readonly refresh: () => void;
}

export function createCorpusReader(contentFolder: string): CorpusReader {
  const stamp = () => openContentFolder(contentFolder).stamp();
  let kept: { readonly stamp: string; readonly reading: CorpusReading } | null = null;
  return {
    read: () => {
      kept ??= { stamp: stamp(), reading: readCorpus(openContentFolder(contentFolder)) };
      return kept.reading;
    },
    refresh: () => {
      if (kept !== null && kept.stamp !== stamp()) kept = null;
    },
  };
}

/** Every file is read and every error collected: nothing throws for what an editor wrote. */
function readCorpus(folder: ContentFolder): CorpusReading {
  const registries = readRegistries(folder);
  const { lists, places } = registries;
  const territories = readTerritories(folder, (id) => isRegion(registries, id));
  const guides = readGuides(folder);
  const files = readDocumentFiles(folder);
  const { corpus, sourceMaps, diagnostics } = assembleCorpus(
    files,
    lists,
    territories,
    registries.unread,
  );
  const left = [...files.acts, ...files.annexes].filter(({ id }) => !sourceMaps.has(id));
  const unread = new Set([...files.unread, ...left.map(({ id }) => id)]);
  const unreadNames = joined(registries.unread, [
    ...territories.unread,
    ...territories.territories.map(({ id }) => id),
  ]);
  const found = [
    ...registries.diagnostics,
    ...territories.diagnostics,
    ...guides.diagnostics,
    ...diagnostics,
    ...checkCorpus({ corpus, sourceMaps, registries: places, unread, unreadNames }),
    ...collected(files.reporters),
    ...reportStrayFiles(folder),
    ...folder.unreadable(),
  ];
  return {
    corpus: addSilentLevels(corpus),
    guides: guides.guides,
    sourceMaps,
    diagnostics: sortDiagnostics(found),
  };
}

/** An entry of the list of regions that was refused is still a region. */
function isRegion({ lists, unread }: Registries, id: string): boolean {
  return lists.regions.some((region) => region.id === id) || unread.has('registry/regions.yml', id);
}

/** Also ids of territories, under the name of their folder: one whose acts are all unread is not in the model. */
function joined(registries: UnreadNames, territories: readonly string[]): UnreadNames {
  return {
    has: (list, name) =>
      list === 'territories' ? territories.includes(name) : registries.has(list, name),
  };
}
