import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { type DiagnosticCode, diagnosticCodes } from '../../diagnostics/diagnosticCodes.ts';
import { positionAt, type SourceText } from './SourceText.ts';

/** Collects the diagnostics of one file. `offset` is into the file's text; message and fix are Russian. */
export interface Reporter {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: (code: DiagnosticCode, offset: number, message: string, fix: string) => void;
}

export function createReporter(source: SourceText): Reporter {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    report: (code, offset, message, fix) => {
      const { severity } = diagnosticCodes[code];
      const position = positionAt(source, offset);
      diagnostics.push({ code, severity, file: source.file, position, message, fix });
    },
  };
}
