/** Something a document asks that the page cannot give as it stands. Never a reason to drop ink. */
export interface PdfDiagnostic {
  readonly kind: PdfDiagnosticKind;
  /** Provision id: «p3.2.3», «row4.10-c2». */
  readonly provision: string;
  /** The word or the character, or an empty string. */
  readonly detail: string;
}

export type PdfDiagnosticKind =
  /** The face has no glyph for a character: a box is drawn, the text layer is right. */
  | 'missing-character'
  /** A word is wider than its column and was divided at a letter. */
  | 'divided-word'
  /** A row does not fit one page and was split. */
  | 'split-row'
  /** What must stay together is taller than a page. */
  | 'broken-keep';
