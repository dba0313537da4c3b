import { contentFolderPath } from './contentFolderPath.ts';
import { type CorpusReader, createCorpusReader } from './createCorpusReader.ts';
import type { CorpusReading } from './CorpusReading.ts';

const readers = new Map<string, CorpusReader>();

/**
 * The corpus of a folder of content, read once in the life of the process. An editor's preview
 * (`astro dev` sets `NODE_ENV`) sees a changed file on the next request.
 */
export function loadCorpus(contentFolder: string = contentFolderPath()): CorpusReading {
  const reader = readers.get(contentFolder) ?? createCorpusReader(contentFolder);
  readers.set(contentFolder, reader);
  if (process.env.NODE_ENV === 'development') reader.refresh();
  return reader.read();
}
