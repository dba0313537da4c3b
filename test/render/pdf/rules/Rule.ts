import type { ReadPdf } from '../helpers/readPdf.ts';

/** A rule that a program can check: says what breaks it in a file, nothing when it is kept. */
export interface Rule {
  /** What it demands, and where that is written. */
  readonly name: string;
  readonly findFaults: (pdf: ReadPdf) => readonly string[];
}
