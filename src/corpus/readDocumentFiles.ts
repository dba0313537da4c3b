import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { type DocumentFolder, documentFolderNames, documentFolders } from '../parse/folders.ts';
import { type ActRecord, actSchema } from '../parse/frontmatter/actSchema.ts';
import { type AnnexRecord, annexSchema } from '../parse/frontmatter/annexSchema.ts';
import { readFrontmatter } from '../parse/readFrontmatter.ts';
import { createReporter, type Reporter } from '../parse/source/Reporter.ts';
import { type ContentFolder, fileId } from './ContentFolder.ts';
import type { DocumentFile } from './DocumentFile.ts';

/** All files of documents. A file whose frontmatter cannot be read is in `reporters` alone. */
export interface DocumentFiles {
  readonly acts: readonly DocumentFile<ActRecord>[];
  readonly annexes: readonly DocumentFile<AnnexRecord>[];
  /** One of each file: later stages report into them too. */
  readonly reporters: readonly Reporter[];
}

export function readDocumentFiles(
  content: ContentFolder,
  folders: readonly DocumentFolder[] = documentFolderNames,
): DocumentFiles {
  const reporters: Reporter[] = [];
  const acts = folders.filter((folder) => folder === 'acts');
  const annexes = folders.filter((folder) => folder !== 'acts');
  return {
    acts: acts.flatMap((folder) => readFolder(content, folder, actSchema, reporters)),
    annexes: annexes.flatMap((folder) => readFolder(content, folder, annexSchema, reporters)),
    reporters,
  };
}

function readFolder<R extends ActRecord | AnnexRecord>(
  content: ContentFolder,
  folder: DocumentFolder,
  schema: z.ZodType<R>,
  reporters: Reporter[],
): readonly DocumentFile<R>[] {
  return content.list(folder, '.mdx').flatMap((path): DocumentFile<R>[] => {
    const source = content.read(path);
    if (source === null) return [];
    const reporter = createReporter(source);
    reporters.push(reporter);
    const reading = readFrontmatter(source, schema, reporter);
    if (reading === null) return [];
    const { value: record, bodyStart, offsetOf } = reading;
    return [
      {
        id: fileId(path),
        kind: documentFolders[folder],
        source,
        record,
        bodyStart,
        reporter,
        offsetOf,
      },
    ];
  });
}

/** Diagnostics of all files. */
export function collected(reporters: readonly Reporter[]): readonly Diagnostic[] {
  return reporters.flatMap(({ diagnostics }) => diagnostics);
}
