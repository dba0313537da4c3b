import type { PdfLink } from '../PdfInput.ts';
import type { FaceName } from '../measure/FontSet.ts';
import type { Glue } from '../measure/gapCost.ts';
import type { Alignment } from '../measure/setParagraph.ts';
import type { Tag } from '../tags/Tag.ts';

/**
 * What a part says, in the order of its pages, before anything is measured. Each block knows its form
 * and the structure tag its words belong to.
 */
export type FlowBlock =
  | ParagraphFlow
  | ColumnsFlow
  | SidesFlow
  | SignatureFlow
  | FrameFlow
  | TableFlow
  | SchemeFlow
  | QrFlow
  | SpaceFlow
  | BlanksFlow
  | ContentsFlow;

/** How a text is set. Points. */
export interface TextForm {
  readonly face: FaceName;
  readonly size: number;
  /** Distance of baselines. */
  readonly leading: number;
  readonly alignment: Alignment;
  readonly indent: number;
  /** Width of the text, or null for that of its frame; `corner` sets a narrower text at the right edge. */
  readonly width: number | null;
  readonly corner: boolean;
  readonly hyphenation: boolean;
  readonly glue: Glue;
}

export interface ParagraphFlow {
  readonly kind: 'paragraph';
  /** Structure tag of the words; null for running matter. */
  readonly tag: Tag | null;
  /** List mark printed before the words, with its own tag. */
  readonly label: { readonly text: string; readonly tag: Tag } | null;
  /** Usually one text; a title's or corner block's parts each begin a line. */
  readonly texts: readonly string[];
  readonly form: TextForm;
  readonly spaceBefore: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  /** Begins a new page. */
  readonly opensPage: boolean;
  /** Provision ids that begin here: places that links and bookmarks lead to. */
  readonly anchors: readonly string[];
  readonly links: readonly TaggedLink[];
  readonly underlined: readonly UnderlinedWords[];
}

/** UTF-16 offsets of words in the paragraph's text, with their tag, a child of the paragraph's. */
export interface UnderlinedWords {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/** A link with the tag of its words, a child of the paragraph's tag. */
export interface TaggedLink {
  readonly link: PdfLink;
  readonly tag: Tag;
}

/** Blocks side by side, each column within shares of the frame's width. Kept on one page. */
export interface ColumnsFlow {
  readonly kind: 'columns';
  readonly spaceBefore: number;
  readonly keepWithNext: boolean;
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly blocks: readonly ParagraphFlow[];
  }[];
}

/** One line with a left and a right end: the date and the number of an order. */
export interface SidesFlow {
  readonly kind: 'sides';
  readonly left: ParagraphFlow;
  readonly right: ParagraphFlow;
  readonly spaceBefore: number;
}

/** The position at the left, the name at the right, on the baseline of the position's last line. */
export interface SignatureFlow {
  readonly kind: 'signature';
  readonly position: ParagraphFlow;
  readonly name: ParagraphFlow | null;
  readonly spaceBefore: number;
}

/** Paragraphs in a ruled box. Points. */
export interface FrameFlow {
  readonly kind: 'frame';
  readonly blocks: readonly ParagraphFlow[];
  readonly width: number;
  readonly padding: number;
  readonly spaceBefore: number;
}

export interface TableFlow {
  readonly kind: 'table';
  readonly tag: Tag;
  readonly head: readonly CellFlow[];
  readonly rows: readonly RowFlow[];
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
  readonly leading: number;
  readonly hyphenation: boolean;
  readonly spaceBefore: number;
  readonly keepWithNext: boolean;
  /** Whether the columns after the first are equally wide; else each is as wide as it needs. */
  readonly isEven: boolean;
  /** Whether a row that a page can hold is kept on it; else a tall one goes on over the page's end. */
  readonly keepsRows: boolean;
}

export interface RowFlow {
  readonly kind: 'row' | 'group';
  readonly id: string;
  readonly cells: readonly CellFlow[];
}

export interface CellFlow {
  readonly id: string;
  readonly paragraphs: readonly CellText[];
  readonly alignment: Alignment;
  readonly face: FaceName;
  /** Columns that the cell spans. */
  readonly columns: number;
}

export interface CellText {
  readonly text: string;
  readonly tag: Tag;
  readonly links: readonly TaggedLink[];
  readonly underlined: readonly UnderlinedWords[];
}

/** Boxes with words, in bands by level, joined by arrows. */
export interface SchemeFlow {
  readonly kind: 'scheme';
  readonly tag: Tag;
  readonly bands: readonly SchemeBand[];
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
  readonly spaceBefore: number;
}

export interface SchemeBand {
  readonly caption: ParagraphFlow | null;
  readonly captionBelow: boolean;
  readonly boxes: readonly SchemeBox[];
}

export interface SchemeBox {
  readonly id: string;
  readonly blocks: readonly ParagraphFlow[];
}

/** A QR code with text at its right. */
export interface QrFlow {
  readonly kind: 'qr';
  readonly tag: Tag | null;
  /** Rows of dark and light squares. */
  readonly squares: readonly (readonly boolean[])[];
  readonly side: number;
  readonly blocks: readonly ParagraphFlow[];
  readonly spaceBefore: number;
}

/** Empty room that stays even at the top of a page. */
export interface SpaceFlow {
  readonly kind: 'space';
  readonly height: number;
  readonly spaceBefore: 0;
}

/** Rules to write on, side by side, each with a caption under it. */
export interface BlanksFlow {
  readonly kind: 'blanks';
  readonly captions: readonly ParagraphFlow[];
  readonly spaceBefore: number;
}

/** A line of a list of contents: a name, and the page at the right margin. */
export interface ContentsFlow {
  readonly kind: 'contents';
  readonly name: ParagraphFlow;
  readonly page: ParagraphFlow;
  readonly spaceBefore: number;
}
