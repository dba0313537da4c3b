import type { Diagnostic } from './Diagnostic.ts';

/**
 * Diagnostics as workflow commands of GitHub Actions, which shows them beside the changed lines.
 * Source of the escapes: GitHub's toolkit, `packages/core/src/command.ts`.
 */
export function formatForGitHub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${formatOne(diagnostic)}\n`).join('');
}

function formatOne({ file, position, code, severity, message, fix }: Diagnostic): string {
  const place = `file=${escapeProperty(file)},line=${position.line},col=${position.column}`;
  return `::${severity} ${place},title=${code}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
