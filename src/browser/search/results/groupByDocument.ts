import type { SearchIndex } from '../index/SearchIndex.ts';
import type { FilteredRecord } from './filterRecords.ts';
import { placesOf } from './placeFacets.ts';

/** A document with what was found in it, the best first. */
export interface DocumentGroup {
  readonly document: string;
  readonly records: readonly FilteredRecord[];
}

/** Groups by document, in the order of each document's best record. A record printed in several stands in each. */
export function groupByDocument(
  found: readonly FilteredRecord[],
  index: SearchIndex,
): DocumentGroup[] {
  const groups = new Map<string, FilteredRecord[]>();
  for (const one of found) {
    const places = placesOf(one.record, index).filter(({ place }) => one.places.includes(place));
    for (const [document, inside] of Map.groupBy(places, (place) => place.document)) {
      const record = { ...one, places: inside.map(({ place }) => place) };
      groups.set(document, [...(groups.get(document) ?? []), record]);
    }
  }
  return [...groups].map(([document, records]) => ({ document, records }));
}
