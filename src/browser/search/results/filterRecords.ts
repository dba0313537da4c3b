import type { SearchIndex } from '../index/SearchIndex.ts';
import type { RankedRecord } from '../rank/rankRecords.ts';
import { type FacetName, facetNames, type Filters } from './Filters.ts';
import { placeMeets, placesOf, topicsMeet, topicsOf } from './placeFacets.ts';

/** A record that meets the filters, with those of its places that do. */
export interface FilteredRecord extends RankedRecord {
  /** Ordinals of places, at least one. */
  readonly places: readonly number[];
}

/** How many of the found records each value of each facet has. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface FilteredRecords {
  readonly records: readonly FilteredRecord[];
  /** Counted with the other facets' choices, without the facet's own: what a click would give. */
  readonly counts: FacetCounts;
}

/** Narrows what was found to chosen facets and to one document. */
export function filterRecords(
  ranked: readonly RankedRecord[],
  filters: Filters,
  document: string | null,
  index: SearchIndex,
): FilteredRecords {
  const counts = emptyCounts();
  const records = ranked.flatMap((found) => {
    const places = placesOf(found.record, index);
    const topics = topicsOf(found.record, index);
    for (const facet of facetNames) {
      const values = new Set(
        facet === 'topic'
          ? places.some((place) => placeMeets(place, filters, document))
            ? topics
            : []
          : topicsMeet(topics, filters)
            ? places
                .filter((place) => placeMeets(place, filters, document, facet))
                .map((place) => place[facet])
            : [],
      );
      for (const value of values)
        if (value !== null) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
    const met = places.filter((place) => placeMeets(place, filters, document));
    if (met.length === 0 || !topicsMeet(topics, filters)) return [];
    return [{ ...found, places: met.map(({ place }) => place) }];
  });
  return { records, counts };
}

function emptyCounts(): Record<FacetName, Map<string, number>> {
  return {
    territory: new Map(),
    level: new Map(),
    body: new Map(),
    topic: new Map(),
    kind: new Map(),
  };
}
