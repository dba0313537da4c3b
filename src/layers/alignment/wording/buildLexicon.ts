import type { Body } from '../../../model/Body.ts';
import type { Territory } from '../../../model/Territory.ts';
import { dutyFamily } from './dutyFamily.ts';
import type { Lexicon } from './Lexicon.ts';
import { listExpansions, type ShortForm } from './listExpansions.ts';
import { listEqualFamilies } from './listEqualFamilies.ts';
import { listNames } from './listNames.ts';
import { listSlips } from './listSlips.ts';

/** What a lexicon is built from: registries, and what the documents say. */
export interface LexiconSources {
  readonly bodies: readonly Body[];
  readonly territories: readonly Territory[];
  /** Short forms that the documents give. */
  readonly abbreviations: readonly ShortForm[];
  /** Words and phrases that mean the same, group by group. */
  readonly synonyms: readonly (readonly string[])[];
  /** Texts that slips of the pen are told from words by. */
  readonly texts: readonly string[];
}

/** Builds the lexicon of a corpus. */
export function buildLexicon(sources: LexiconSources): Lexicon {
  const { bodies, territories, abbreviations, synonyms, texts } = sources;
  const { shared, own } = listNames(bodies, territories);
  const slips = listSlips(texts);
  const equal = listEqualFamilies(synonyms);
  const expansions = listExpansions(abbreviations);
  const withTail = [...new Set(expansions.values())].filter(({ tail }) => tail.length > 0);
  const writtenOut = Map.groupBy(withTail, ({ stems }) => stems[0] ?? '');
  return {
    names: (territory, first) => [...(own.get(territory)?.get(first) ?? []), ...shared.get(first)],
    expansion: (territory, acronym) =>
      expansions.get(`${territory} ${acronym}`) ?? expansions.get(acronym) ?? null,
    spelling: (stem) => slips.get(stem) ?? stem,
    family: (stem) => {
      const family = dutyFamily(stem);
      return equal.get(family) ?? family;
    },
    writtenOut: (first) => writtenOut.get(first) ?? [],
  };
}
