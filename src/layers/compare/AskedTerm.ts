import type { AskedWord } from './AskedWord.ts';

/** What duties are narrowed by: any of the phrases answers, each with all of its words. */
export type AskedTerm = readonly (readonly AskedWord[])[];
