import type { ActRecord } from '../parse/frontmatter/actSchema.ts';
import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';
import type { DocumentFolder } from '../parse/folders.ts';
import { formatForTerminal } from '../diagnostics/formatForTerminal.ts';
import { openContentFolder } from './ContentFolder.ts';
import { collected, readDocumentFiles } from './readDocumentFiles.ts';

/** One document as a content collection stores it: what its frontmatter says, and where its text is. */
export interface CollectionEntry {
  readonly id: string;
  readonly record: ActRecord | AnnexRecord;
  /** Path of the file, relative to the project's root. */
  readonly file: string;
  /** Everything in the file: what its digest is made of. */
  readonly text: string;
}

export interface CollectionReading {
  readonly entries: readonly CollectionEntry[];
  /** What is wrong with frontmatter, as an editor reads it; empty when nothing is. */
  readonly report: string;
}

/** The documents of one folder of content, by their frontmatter alone: their bodies are not parsed here. */
export function readCollection(contentFolder: string, folder: DocumentFolder): CollectionReading {
  const { acts, annexes, reporters } = readDocumentFiles(openContentFolder(contentFolder), [
    folder,
  ]);
  const entries = [...acts, ...annexes].map(({ id, record, source }) => {
    return { id, record, file: source.file, text: source.text };
  });
  return { entries, report: formatForTerminal(collected(reporters)) };
}
