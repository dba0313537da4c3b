import type { Diagnostic } from './Diagnostic.ts';

/** Whether the content may not be built: warnings alone do not stop a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
