import type { TableBlock } from './TableBlock.ts';

/**
 * Blocks of an official document, in printed order. Each block with `text` is a leaf of words: `text`
 * holds all its printed words, a printed number included («3.2.3. Центр …», «4.2.ОГАОУ …»), a list mark
 * excluded (`mark` says which mark is printed). White space inside `text` is single spaces.
 *
 * `id` is the provision's one id everywhere: HTML anchor, PDF destination, search hit, CSV row.
 */
export type Block =
  | HeadBlock
  | ApprovalBlock
  | TitleBlock
  | PreambleBlock
  | EnactingBlock
  | SectionBlock
  | PointBlock
  | ItemBlock
  | ParagraphBlock
  | TableBlock
  | LegendBlock
  | NodeBlock
  | SignatureBlock
  | StampBlock;

/** BCP 47 language of printed words: the state languages that the documents use. */
export type Language = 'ru' | 'ba';

/** Head of an order: names of the state, the issuer, the type, date and number. Lines `head-1`, `head-2`, … */
export interface HeadBlock {
  readonly kind: 'head';
  readonly id: string;
  readonly language: Language;
  readonly lines: readonly LineBlock[];
}

/** An approval block («гриф утверждения») that the source prints. Usually one line, set in a narrow corner block. */
export interface ApprovalBlock {
  readonly kind: 'approval';
  readonly id: string;
  readonly lines: readonly LineBlock[];
}

/** One printed line of a head or an approval block. */
export interface LineBlock {
  readonly kind: 'line';
  readonly id: string;
  readonly text: string;
}

/** The document's printed name. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly id: string;
  readonly text: string;
}

/** The words of an order between its name and its first point. */
export interface PreambleBlock {
  readonly kind: 'preamble';
  readonly id: string;
  readonly text: string;
}

/** The enacting word on a line of its own («ПРИКАЗЫВАЮ:»). */
export interface EnactingBlock {
  readonly kind: 'enacting';
  readonly id: string;
  readonly text: string;
}

/** Раздел. `number` is the printed number with its full stop («3.»), which `text` begins with; null when none is printed. */
export interface SectionBlock {
  readonly kind: 'section';
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly children: readonly Block[];
}

/**
 * Пункт or подпункт: a paragraph with a printed number («3.2.3.»), which `text` begins with.
 * Points whose number extends this one's are its children. `subject` is true when the point opens
 * a subject (a body with functions), which outlines and tables of contents list.
 */
export interface PointBlock {
  readonly kind: 'point';
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly subject: boolean;
  readonly children: readonly Block[];
}

/**
 * An item of a list («перечисление»). `mark` is what is printed before the words: a dash («– ») or nothing.
 * `number` is a number printed inside the point («1.» in megion 6.1), which `text` begins with, or null.
 */
export interface ItemBlock {
  readonly kind: 'item';
  readonly id: string;
  readonly mark: 'dash' | 'none';
  readonly number: string | null;
  readonly text: string;
  readonly children: readonly Block[];
}

/** A further paragraph (абзац) of a point, a section or the document, without a number or mark. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly text: string;
}

/** «Условные обозначения»: a caption and entries under a table, kept with it. */
export interface LegendBlock {
  readonly kind: 'legend';
  readonly id: string;
  readonly children: readonly ParagraphBlock[];
}

/** A label of a scheme, with the list printed under it. `role` is `level` for the name of a level, `node` for a participant. */
export interface NodeBlock {
  readonly kind: 'node';
  readonly id: string;
  readonly role: 'level' | 'node';
  readonly level: Level;
  readonly text: string;
  readonly children: readonly ItemBlock[];
}

export type Level = 'federal' | 'regional' | 'municipal' | 'institutional';

/** The signature as printed: `text` is the position and, when printed, the name; `name` is the tail of `text` set at the right margin. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly id: string;
  readonly text: string;
  readonly name: string | null;
}

/** A registration stamp, as printed. */
export interface StampBlock {
  readonly kind: 'stamp';
  readonly id: string;
  readonly text: string;
}
