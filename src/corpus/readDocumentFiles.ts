import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { type DocumentFolder, documentFolderNames, documentFolders } from '../parse/folders.ts';
import { type ActRecord, actSchema } from '../parse/frontmatter/actSchema.ts';
import { type AnnexRecord, annexSchema } from '../parse/frontmatter/annexSchema.ts';
import { slug } from '../parse/frontmatter/fields.ts';
import { readFrontmatter } from '../parse/readFrontmatter.ts';
import { createReporter, type Reporter } from '../parse/source/Reporter.ts';
import { type ContentFolder, fileId } from './ContentFolder.ts';
import type { DocumentFile } from './DocumentFile.ts';

/** All files of documents. */
export interface DocumentFiles {
  readonly acts: readonly DocumentFile<ActRecord>[];
  readonly annexes: readonly DocumentFile<AnnexRecord>[];
  /** Ids of files whose frontmatter cannot be read, which has been reported. */
  readonly unread: readonly string[];
  /** One of each file: later stages report into them too. */
  readonly reporters: readonly Reporter[];
}

/** What gathers while files are read. */
interface Gathered {
  readonly unread: string[];
  readonly reporters: Reporter[];
}

export function readDocumentFiles(
  content: ContentFolder,
  folders: readonly DocumentFolder[] = documentFolderNames,
): DocumentFiles {
  const gathered: Gathered = { unread: [], reporters: [] };
  const acts = folders.filter((folder) => folder === 'acts');
  const annexes = folders.filter((folder) => folder !== 'acts');
  return {
    acts: acts.flatMap((folder) => readFolder(content, folder, actSchema, gathered)),
    annexes: annexes.flatMap((folder) => readFolder(content, folder, annexSchema, gathered)),
    ...gathered,
  };
}

function readFolder<R extends ActRecord | AnnexRecord>(
  content: ContentFolder,
  folder: DocumentFolder,
  schema: z.ZodType<R>,
  { unread, reporters }: Gathered,
): readonly DocumentFile<R>[] {
  return content.list(folder, '.mdx').flatMap((path): DocumentFile<R>[] => {
    const source = content.read(path);
    const id = fileId(path);
    if (source === null) {
      unread.push(id);
      return [];
    }
    const reporter = createReporter(source);
    reporters.push(reporter);
    if (!slug.safeParse(id).success) reportName(id, reporter);
    const reading = readFrontmatter(source, schema, reporter);
    if (reading === null) {
      unread.push(id);
      return [];
    }
    const { value: record, bodyStart, offsetOf } = reading;
    return [{ id, kind: documentFolders[folder], source, record, bodyStart, reporter, offsetOf }];
  });
}

/** A file's name becomes an address. */
function reportName(id: string, reporter: Reporter): void {
  const message = `Файл назван «${id}», а имя документа становится его адресом.`;
  const fix =
    'Назовите его строчными латинскими буквами, цифрами, дефисами и точками: megion-360-o-a1.mdx.';
  reporter.report('FILE_MISPLACED', 0, message, fix);
}

/** Diagnostics of all files. */
export function collected(reporters: readonly Reporter[]): readonly Diagnostic[] {
  return reporters.flatMap(({ diagnostics }) => diagnostics);
}
