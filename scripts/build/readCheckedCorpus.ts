import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import { formatForTerminal } from '../../src/diagnostics/formatForTerminal.ts';
import { hasErrors } from '../../src/diagnostics/hasErrors.ts';
import type { Corpus } from '../../src/model/Corpus.ts';

/**
 * Reads the corpus and writes what is wrong with it to standard error.
 * Resolves with null where there are errors: nothing may then be built.
 */
export function readCheckedCorpus(content: string): Corpus | null {
  const { corpus, diagnostics } = loadCorpus(content);
  if (diagnostics.length > 0) process.stderr.write(formatForTerminal(diagnostics));
  return hasErrors(diagnostics) ? null : corpus;
}
