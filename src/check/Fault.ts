import type { Diagnostic, SourcePosition } from '../diagnostics/Diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../diagnostics/diagnosticCodes.ts';

/** What a rule finds, before it is given its place. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly fix: string;
}

/** A fault at a place; at the head of the file where the place is not known. */
export function toDiagnostic(
  { code, message, fix }: Fault,
  file: string,
  position: SourcePosition = { line: 1, column: 1 },
): Diagnostic {
  return { code, severity: diagnosticCodes[code].severity, file, position, message, fix };
}
