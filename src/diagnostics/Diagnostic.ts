import type { DiagnosticCode } from './diagnosticCodes.ts';

/** A place in a source file: 1-based line and column, as editors show them. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * One thing wrong with the content. Collected as data by every stage, printed only at the edge
 * (a command, CI). `code` is stable and English; `message` and `fix` are Russian sentences
 * for an editor: what is wrong, and how to mend it.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** Path of the file, relative to the project's root, with forward slashes. */
  readonly file: string;
  readonly position: SourcePosition;
  readonly message: string;
  readonly fix: string;
}
