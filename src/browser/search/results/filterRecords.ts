import type { SearchIndex } from '../index/SearchIndex.ts';
import type { RankedRecord } from '../rank/rankRecords.ts';
import type { FacetName, Filters } from './Filters.ts';
import {
  type MissedFacet,
  missedFacet,
  type PlaceFacets,
  placeFacetNames,
  placesOf,
  topicsMeet,
  topicsOf,
} from './placeFacets.ts';

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
  const records: FilteredRecord[] = [];
  for (const found of ranked) {
    const topics = topicsOf(found.record, index);
    const places = placesOf(found.record, index);
    const missed = places.map((place) => missedFacet(place, filters, document));
    const isOfTopic = topicsMeet(topics, filters);
    if (isOfTopic) countPlaces(places, missed, counts);
    const met = places.filter((_, at) => missed[at] === 'none');
    if (met.length === 0) continue;
    for (const topic of new Set(topics)) count(counts.topic, topic);
    if (isOfTopic) records.push({ ...found, places: met.map(({ place }) => place) });
  }
  return { records, counts };
}

type Counts = Record<FacetName, Map<string, number>>;

/** Counts a record once for each value that its places have of a facet; a place that another facet leaves out has none. */
function countPlaces(
  places: readonly PlaceFacets[],
  missed: readonly MissedFacet[],
  counts: Counts,
): void {
  for (const facet of placeFacetNames) {
    const counted: string[] = [];
    for (const [at, place] of places.entries()) {
      const value = place[facet];
      const isLeftOut = missed[at] !== 'none' && missed[at] !== facet;
      if (isLeftOut || value === null || counted.includes(value)) continue;
      counted.push(value);
      count(counts[facet], value);
    }
  }
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function emptyCounts(): Counts {
  return {
    territory: new Map(),
    level: new Map(),
    body: new Map(),
    topic: new Map(),
    kind: new Map(),
  };
}
