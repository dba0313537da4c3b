import { checkCorpus } from '../check/checkCorpus.ts';
import { sortDiagnostics } from '../diagnostics/sortDiagnostics.ts';
import { assembleCorpus } from './assembleCorpus.ts';
import { type ContentFolder, openContentFolder } from './ContentFolder.ts';
import type { CorpusReading } from './CorpusReading.ts';
import { collected, readDocumentFiles } from './readDocumentFiles.ts';
import { readRegistries } from './readRegistries.ts';
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
  const { territories, diagnostics: ofTerritories } = readTerritories(folder, lists.regions);
  const files = readDocumentFiles(folder);
  const { corpus, sourceMaps, diagnostics } = assembleCorpus(files, lists, territories);
  const left = [...files.acts, ...files.annexes].filter(({ id }) => !sourceMaps.has(id));
  const unread = new Set([...files.unread, ...left.map(({ id }) => id)]);
  const found = [
    ...registries.diagnostics,
    ...ofTerritories,
    ...diagnostics,
    ...checkCorpus({ corpus, sourceMaps, registries: places, unread }),
    ...collected(files.reporters),
    ...reportStrayFiles(folder),
  ];
  return { corpus, sourceMaps, diagnostics: sortDiagnostics(found) };
}
