import type { DocumentKind } from '../model/DocumentKind.ts';

/** The folders of `content/` that hold official documents, with the kind of document that each holds. */
export const documentFolders = {
  acts: 'order',
  regulations: 'regulation',
  compositions: 'composition',
  roadmaps: 'roadmap',
  'event-plans': 'event-plan',
  glossaries: 'glossary',
  schemes: 'scheme',
} as const satisfies Record<string, DocumentKind>;

export type DocumentFolder = keyof typeof documentFolders;

export const documentFolderNames = [
  'acts',
  'regulations',
  'compositions',
  'roadmaps',
  'event-plans',
  'glossaries',
  'schemes',
] as const satisfies readonly DocumentFolder[];
