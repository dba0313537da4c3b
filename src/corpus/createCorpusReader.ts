import { checkCorpus } from '../check/checkCorpus.ts';
import { sortDiagnostics } from '../diagnostics/sortDiagnostics.ts';
import { assembleCorpus } from './assembleCorpus.ts';
import { openContentFolder } from './ContentFolder.ts';
import type { CorpusReading } from './CorpusReading.ts';
import { collected, readDocumentFiles } from './readDocumentFiles.ts';
import { readRegistries } from './readRegistries.ts';
import { readTerritories } from './readTerritories.ts';

/** Reads one folder of content, once. */
export interface CorpusReader {
  readonly read: () => CorpusReading;
  /** Forgets what was read: the next `read` takes the files anew (an editor's preview). */
  readonly forget: () => void;
}

export function createCorpusReader(contentFolder: string): CorpusReader {
  let reading: CorpusReading | null = null;
  return {
    read: () => (reading ??= readCorpus(contentFolder)),
    forget: () => {
      reading = null;
    },
  };
}

/** Every file is read and every error collected: nothing throws for what an editor wrote. */
function readCorpus(contentFolder: string): CorpusReading {
  const folder = openContentFolder(contentFolder);
  const registries = readRegistries(folder);
  const territories = readTerritories(folder, registries.regions);
  const files = readDocumentFiles(folder);
  const { corpus, sourceMaps, diagnostics } = assembleCorpus(
    files,
    registries,
    territories.territories,
  );
  const found = [
    ...registries.diagnostics,
    ...territories.diagnostics,
    ...diagnostics,
    ...checkCorpus({ corpus, sourceMaps }),
    ...collected(files.reporters),
  ];
  return { corpus, sourceMaps, diagnostics: sortDiagnostics(found) };
}
