import type { ComparisonTable } from '../../../render/pdf/PdfInput.ts';

/** A comparison as shown, ready to be set as an appendix. */
export interface Appendix {
  readonly tables: readonly ComparisonTable[];
  /** What stands after the tables. */
  readonly notes: readonly string[];
}
