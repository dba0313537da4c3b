/** Kinds of documents, as published in `data/documents.json`. */
export type DocumentKind =
  'order' | 'regulation' | 'composition' | 'roadmap' | 'event-plan' | 'glossary' | 'scheme';
