import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';

/** Attributes that tell a script every territory of the site where a page has no picker: what was remembered is checked by them. */
export function knownTerritoryLines({ territories, regions }: Corpus) {
  const withDocuments = new Set(territories.map(({ id }) => id));
  const others = regions.filter(({ id }) => !withDocuments.has(id));
  return { 'data-known-territories': lines(territories), 'data-known-others': lines(others) };
}

function lines(territories: readonly Territory[]): string {
  return territories.map(({ id, names }) => `${id}|${names.full}`).join('\n');
}
