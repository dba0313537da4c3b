import type { FacetName, Filters } from '../results/Filters.ts';

/** What is chosen in the facets on the page. */
export function readFilters(facets: HTMLElement): Filters {
  const chosen = (facet: FacetName) =>
    [...facets.querySelectorAll<HTMLInputElement>(`input[name=${facet}]:checked`)].map(
      ({ value }) => value,
    );
  return {
    territory: chosen('territory'),
    level: chosen('level'),
    body: chosen('body'),
    topic: chosen('topic'),
    kind: chosen('kind'),
  };
}
