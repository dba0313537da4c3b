import { checkCorpus } from '../check/checkCorpus.ts';
import { sortDiagnostics } from '../diagnostics/sortDiagnostics.ts';
import { assembleCorpus } from './assembleCorpus.ts';
import { type ContentFolder, openContentFolder } from './ContentFolder.ts';
import type { CorpusReading } from './CorpusReading.ts';
import { collected, readDocumentFiles } from './readDocumentFiles.ts';
import { readRegistries } from './readRegistries.ts';
import { readTerritories } from './readTerritories.ts';

/** Reads one folder of content, once. */
export interface CorpusReader {
  readonly read: () => CorpusReading;
  /** Forgets what was read when a file has come, gone or changed since. */
  readonly refresh: () => void;
}

export function createCorpusReader(contentFolder: string): CorpusReader {
  const folder = openContentFolder(contentFolder);
  let kept: { readonly stamp: string; readonly reading: CorpusReading } | null = null;
  return {
    read: () => {
      kept ??= { stamp: folder.stamp(), reading: readCorpus(folder) };
      return kept.reading;
    },
    refresh: () => {
      if (kept !== null && kept.stamp !== folder.stamp()) kept = null;
    },
  };
}

/** Every file is read and every error collected: nothing throws for what an editor wrote. */
function readCorpus(folder: ContentFolder): CorpusReading {
  const registries = readRegistries(folder);
  const { territories, diagnostics: ofTerritories } = readTerritories(folder, registries.regions);
  const files = readDocumentFiles(folder);
  const { corpus, sourceMaps, diagnostics } = assembleCorpus(files, registries, territories);
  const found = [
    ...registries.diagnostics,
    ...ofTerritories,
    ...diagnostics,
    ...checkCorpus({ corpus, sourceMaps, registries: registries.places }),
    ...collected(files.reporters),
  ];
  return { corpus, sourceMaps, diagnostics: sortDiagnostics(found) };
}
