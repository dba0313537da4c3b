import type { IndexCore } from '../../../render/search/IndexCore.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Filters } from './Filters.ts';

/** Facets that places have; topics are a record's own. */
export const placeFacetNames = ['territory', 'level', 'body', 'kind'] as const;
export type PlaceFacetName = (typeof placeFacetNames)[number];

/** Values of one place of a record, by facet; null where it has none. Topics are the record's. */
export interface PlaceFacets {
  readonly place: number;
  readonly territory: string;
  readonly level: string | null;
  readonly body: string | null;
  readonly kind: string;
  readonly document: string;
}

export function placesOf(record: number, index: SearchIndex): PlaceFacets[] {
  const { placeStart } = index.records;
  const start = placeStart[record] ?? 0;
  const size = (placeStart[record + 1] ?? 0) - start;
  return Array.from({ length: size }, (_, place) => placeAt(start + place, place, index));
}

function placeAt(at: number, place: number, { core, records }: SearchIndex): PlaceFacets {
  const document = core.documents[records.placeDocuments[at] ?? 0];
  const act = core.acts[document?.act ?? 0];
  const subject = core.subjects[(records.placeSubjects[at] ?? 0) - 1];
  return {
    place,
    territory: core.territories[act?.territory ?? 0]?.id ?? '',
    level: subject?.level ?? null,
    body: subject === undefined ? null : bodyTypeOf(subject.body, core),
    kind: document?.kind ?? '',
    document: document?.id ?? '',
  };
}

function bodyTypeOf(body: number, { bodies, bodyTypes }: IndexCore): string | null {
  return bodyTypes[bodies[body]?.type ?? -1]?.id ?? null;
}

export function topicsOf(record: number, { core, records }: SearchIndex): string[] {
  const { topics, topicStart } = records;
  const own = topics.slice(topicStart[record], topicStart[record + 1]);
  return [...own].map((topic) => core.topics[topic]?.id ?? '');
}

/** The facet by whose choice a place is left out; «several», too, where it is outside of the document. */
export type MissedFacet = PlaceFacetName | 'none' | 'several';

export function missedFacet(
  place: PlaceFacets,
  filters: Filters,
  document: string | null,
): MissedFacet {
  if (document !== null && place.document !== document) return 'several';
  let missed: MissedFacet = 'none';
  for (const facet of placeFacetNames) {
    const isMet = filters[facet].length === 0 || filters[facet].includes(place[facet] ?? '');
    if (!isMet) missed = missed === 'none' ? facet : 'several';
  }
  return missed;
}

/** Whether a record's topics meet the chosen ones. */
export function topicsMeet(topics: readonly string[], { topic }: Filters): boolean {
  return topic.length === 0 || topic.some((id) => topics.includes(id));
}
