import type { NameSpan } from '../../../text/NameSpan.ts';

/** A document as the comparison of two reads it: paragraphs in printed order. */
export interface PairDocument {
  readonly id: string;
  readonly territory: string;
  /** «Положение о создании и функционировании РСНМС, Ленинградская обл.» */
  readonly title: string;
  /** Largest parts: sections, and points outside them. */
  readonly parts: readonly PairPart[];
  readonly paragraphs: readonly PairParagraph[];
}

export interface PairPart {
  readonly provision: string;
  /** Its words; what has none of its own is called by its place («Таблица»). Never empty. */
  readonly text: string;
}

/** A printed paragraph; a row of a table is one. */
export interface PairParagraph {
  readonly provision: string;
  /** How it is cited: «абз. 6 п. 3.2.3». */
  readonly place: string;
  /** Place of its part in `parts`. */
  readonly part: number;
  /** Printed number with its full stop, or null: numbers are no differences. */
  readonly number: string | null;
  /** Words without the number. */
  readonly text: string;
  /** Names of bodies and places in the words: no differences either. */
  readonly names: readonly NameSpan[];
}
