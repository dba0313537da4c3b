import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { checkReferences } from './checkReferences.ts';

type Rule = (checked: CheckedCorpus) => readonly Diagnostic[];

const rules: readonly Rule[] = [checkReferences];

/** Everything that rules over the whole corpus find. */
export function checkCorpus(checked: CheckedCorpus): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(checked));
}
