import { type CorpusReader, createCorpusReader } from './createCorpusReader.ts';
import type { CorpusReading } from './CorpusReading.ts';

const readers = new Map<string, CorpusReader>();

/** The corpus of a folder of content, read once in the life of the process. */
export function loadCorpus(
  contentFolder: string = process.env.SVOD_CONTENT ?? 'content',
): CorpusReading {
  const reader = readers.get(contentFolder) ?? createCorpusReader(contentFolder);
  readers.set(contentFolder, reader);
  return reader.read();
}
