import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import { normalizeText } from '../../text/normalizeText.ts';

/** Attributes of a list item by which the picker's script finds a territory. */
export function territoryItem({ id, names, towns }: Territory, corpus: Corpus) {
  // A region's towns stand in the list of regions, whoever describes the region itself.
  const known =
    towns.length > 0 ? towns : (corpus.regions.find((one) => one.id === id)?.towns ?? []);
  return {
    'data-words': normalizeText(`${names.full} ${names.short}`),
    'data-aka': normalizeText(names.aka.join(' ')),
    'data-towns': known.length === 0 ? undefined : known.join('|'),
  };
}

/** Attributes of a link by which the picker's script keeps the choice. */
export function territoryLink({ id, names }: Territory, hasDocuments: boolean) {
  return {
    'data-territory': id,
    'data-name': names.full,
    'data-documents': hasDocuments ? '' : undefined,
  };
}
