import type { PdfDiagnostic } from '../PdfDiagnostic.ts';
import type { FontSet } from './FontSet.ts';

/** What measuring works with: the faces, the room of a page, and where it says what went wrong. */
export interface Measurer {
  readonly fonts: FontSet;
  readonly frame: Frame;
  readonly report: (diagnostic: PdfDiagnostic) => void;
}

/** Room for text on a page, between the margins, points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}
