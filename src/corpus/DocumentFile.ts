import type { DocumentKind } from '../model/DocumentKind.ts';
import type { ActRecord } from '../parse/frontmatter/actSchema.ts';
import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';
import type { Reporter } from '../parse/source/Reporter.ts';
import type { SourceText } from '../parse/source/SourceText.ts';

/** A file of a document whose frontmatter has been read and whose body has not. */
export interface DocumentFile<Record extends ActRecord | AnnexRecord> {
  /** The file's name: the document's id. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly source: SourceText;
  readonly record: Record;
  readonly bodyStart: number;
  readonly reporter: Reporter;
  /** Offset of a field of the frontmatter. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}
