import type { DocumentTree } from '../../model/DocumentTree.ts';
import type { TextRange } from '../../text/TextRange.ts';

/** Everything one PDF is made from: no clock, no file is read besides. */
export interface PdfInput {
  /** Title for the window and the metadata: our display title, not official words. */
  readonly title: string;
  readonly parts: readonly PdfPart[];
  readonly print: PrintOptions;
  readonly check: CheckNote | null;
  /** Not in a file of PDF/A-1b, which may carry none. */
  readonly attachment: PdfAttachment | null;
  readonly standard: ArchiveStandard;
  /** ISO day that the metadata gives as the day of making, or null when nothing inside has one. */
  readonly date: string | null;
}

/**
 * The standard of archiving that the file keeps: PDF/A-3a with PDF/UA-1, as published, or PDF/A-1b for
 * archives that take nothing newer.
 */
export type ArchiveStandard = 'PDF/A-3a' | 'PDF/A-1b';

/** Each part begins on a new page. */
export type PdfPart = DocumentPart | MissingPart | ContentsPart | ComparisonPart;

/** One official document. */
export interface DocumentPart {
  readonly kind: 'document';
  readonly tree: DocumentTree;
  /** Name in the outline and the contents list. */
  readonly label: string;
  /** Lines of the approval block worked out from the act where the source prints none: not official words. */
  readonly approval: readonly string[] | null;
  readonly links: readonly PdfLink[];
  /** Links between the nodes of a scheme that its words state, by node id. */
  readonly directions: readonly SchemeDirection[];
}

/** A leaf in place of a document whose text is not in the source. */
export interface MissingPart {
  readonly kind: 'missing';
  readonly id: string;
  readonly label: string;
  /** Why, as a Russian sentence. */
  readonly reason: string;
}

/** The list of the parts that follow, with their pages: for packages put together in the print room. */
export interface ContentsPart {
  readonly kind: 'contents';
  readonly heading: string;
}

/** A comparison of territories as an appendix, on landscape pages: territories in columns. */
export interface ComparisonPart {
  readonly kind: 'comparison';
  readonly label: string;
  /** The title; its lines are parted by line breaks. */
  readonly heading: string;
  /** Lines of the block in the upper right corner («Приложение», «к письму …»): not official words. */
  readonly approval: readonly string[];
  readonly tables: readonly ComparisonTable[];
  /** Paragraphs after the tables: what is compared, what marks mean. */
  readonly notes: readonly string[];
}

/** The first column names the rows. */
export interface ComparisonTable {
  readonly caption: string | null;
  /**
   * What the other columns are: territories or documents side by side (equally wide; too many for one sheet
   * go on over several), or the fields of a record (as wide as they need).
   */
  readonly columnsAre: 'sides' | 'fields';
  /** Lines of each column's head. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly ComparisonRow[];
}

/** A group's name spans the table and stays with the row after it. */
export type ComparisonRow =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'row'; readonly name: string; readonly cells: readonly ComparisonCell[] };

/** What one territory's acts say: several texts, or the reason why there is none. */
export type ComparisonCell =
  | { readonly kind: 'texts'; readonly texts: readonly CitedText[] }
  | { readonly kind: 'empty'; readonly reason: string };

export interface CitedText {
  readonly text: string;
  /** Set under the text, in brackets; null where the text is not an act's. */
  readonly citation: string | null;
  /** Address of the provision on the site, or null without an origin. */
  readonly url: string | null;
  /** Words that the wording beside it does not have: they are underlined. */
  readonly different: readonly TextRange[];
}

/** A reference inside official words: UTF-16 offsets into the text of the block `provision`. */
export interface PdfLink {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  readonly target: LinkTarget;
}

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'destination'; readonly document: string; readonly provision: string | null };

export interface SchemeDirection {
  readonly provision: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface PrintOptions {
  readonly numbering: 'through' | 'per-part';
  readonly sides: 'one' | 'two';
  /** A line over the first page that says what this print is («справочная копия»), or null. */
  readonly notice: string | null;
  /** Room at the end for «Верно», position, signature, name, date. */
  readonly certification: boolean;
}

/** What stands after the end, outside the official text, so that a print can be checked against the site. */
export interface CheckNote {
  /** Permanent address; null without an origin: then no QR code is set. */
  readonly url: string | null;
  readonly sha256: string;
  /** ISO day. */
  readonly date: string;
}

/** A file that the PDF carries: the same document as data. */
export interface PdfAttachment {
  readonly name: string;
  readonly mime: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}
