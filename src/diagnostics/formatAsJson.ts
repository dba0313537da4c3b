import type { Diagnostic } from './Diagnostic.ts';

/** Diagnostics as JSON for other tools: `{version, diagnostics: […]}`, ending in a newline. */
export function formatAsJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ version: 1, diagnostics }, null, 2)}\n`;
}
