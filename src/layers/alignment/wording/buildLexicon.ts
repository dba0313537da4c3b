import type { Body } from '../../../model/Body.ts';
import type { Territory } from '../../../model/Territory.ts';
import type { Lexicon } from './Lexicon.ts';
import { listExpansions, type ShortForm } from './listExpansions.ts';
import { listNames } from './listNames.ts';

/** What a lexicon is built from: registries, and the short forms that the documents give. */
export interface LexiconSources {
  readonly bodies: readonly Body[];
  readonly territories: readonly Territory[];
  readonly abbreviations: readonly ShortForm[];
}

/** Builds the lexicon of a corpus. */
export function buildLexicon({ bodies, territories, abbreviations }: LexiconSources): Lexicon {
  const { shared, own } = listNames(bodies, territories);
  const expansions = listExpansions(abbreviations);
  const withTail = [...new Set(expansions.values())].filter(({ tail }) => tail.length > 0);
  const writtenOut = Map.groupBy(withTail, ({ stems }) => stems[0] ?? '');
  return {
    names: (territory, first) => [...(own.get(territory)?.get(first) ?? []), ...shared.get(first)],
    expansion: (territory, acronym) =>
      expansions.get(`${territory} ${acronym}`) ?? expansions.get(acronym) ?? null,
    writtenOut: (first) => writtenOut.get(first) ?? [],
  };
}
