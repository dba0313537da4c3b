import type { Diagnostic } from './Diagnostic.ts';

/**
 * Diagnostics as an editor reads them in a terminal: the place and the code exactly
 * `content/….mdx:12:3 CODE` (the public contract), then the message and the fix, indented.
 */
export function formatForTerminal(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatOne).join('\n');
}

function formatOne({ file, position, code, message, fix }: Diagnostic): string {
  return `${file}:${position.line}:${position.column} ${code}\n  ${message}\n  ${fix}\n`;
}
