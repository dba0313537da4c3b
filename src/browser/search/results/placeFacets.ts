import type { SearchIndex } from '../index/SearchIndex.ts';
import type { FacetName, Filters } from './Filters.ts';

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
  return Array.from({ length: size }, (_, place) => ({
    place,
    ...documentFacets(start + place, index),
    ...subjectFacets(start + place, index),
  }));
}

function documentFacets(at: number, { core, records }: SearchIndex) {
  const document = core.documents[records.placeDocuments[at] ?? 0];
  const act = core.acts[document?.act ?? 0];
  return {
    territory: core.territories[act?.territory ?? 0]?.id ?? '',
    kind: document?.kind ?? '',
    document: document?.id ?? '',
  };
}

function subjectFacets(at: number, { core, records }: SearchIndex) {
  const subject = core.subjects[(records.placeSubjects[at] ?? 0) - 1];
  const body = core.bodies[subject?.body ?? -1];
  return { level: subject?.level ?? null, body: core.bodyTypes[body?.type ?? -1]?.id ?? null };
}

export function topicsOf(record: number, { core, records }: SearchIndex): string[] {
  const { topics, topicStart } = records;
  const own = topics.slice(topicStart[record], topicStart[record + 1]);
  return [...own].map((topic) => core.topics[topic]?.id ?? '');
}

/** Whether a place meets the chosen facets, one of them aside. */
export function placeMeets(
  place: PlaceFacets,
  filters: Filters,
  document: string | null,
  aside: FacetName | null = null,
): boolean {
  const meets = (facet: Exclude<FacetName, 'topic'>) =>
    facet === aside || filters[facet].length === 0 || filters[facet].includes(place[facet] ?? '');
  const inside = document === null || place.document === document;
  return inside && meets('territory') && meets('level') && meets('body') && meets('kind');
}

/** Whether a record's topics meet the chosen ones. */
export function topicsMeet(topics: readonly string[], { topic }: Filters): boolean {
  return topic.length === 0 || topic.some((id) => topics.includes(id));
}
