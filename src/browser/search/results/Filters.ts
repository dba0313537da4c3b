import type { DocumentKind } from '../../../model/DocumentKind.ts';

/** Facets by which results are narrowed, in the order shown. Their names are the parameters of the URL. */
export const facetNames = ['territory', 'level', 'body', 'topic', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values of each facet, by id: any of them within a facet, all facets together. None chosen: no condition. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

export const noFilters: Filters = { territory: [], level: [], body: [], topic: [], kind: [] };

/** Kinds of documents as a reader calls them, in the order shown. */
export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
  order: 'Приказ или распоряжение',
  regulation: 'Положение или регламент',
  composition: 'Состав системы',
  roadmap: 'Дорожная карта',
  'event-plan': 'План мероприятий',
  glossary: 'Термины',
  scheme: 'Схема',
};

export const levelNames = {
  federal: 'В стране',
  regional: 'В регионе',
  municipal: 'В муниципалитете',
  institutional: 'В школе',
} as const;
