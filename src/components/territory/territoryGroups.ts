import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';

/** Territories with documents under their heads: regions first, municipalities apart; empty groups are left out. */
export function territoryGroups(
  corpus: Corpus,
): readonly { readonly name: string; readonly territories: readonly Territory[] }[] {
  const ofKind = (kind: Territory['kind']) => corpus.territories.filter((one) => one.kind === kind);
  return [
    { name: 'Регионы', territories: ofKind('region') },
    { name: 'Муниципалитеты', territories: ofKind('municipality') },
  ].filter((group) => group.territories.length > 0);
}
