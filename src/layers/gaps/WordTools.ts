import type { Alignments } from '../alignment/alignCorpus.ts';

/** What likeness of duties is told by. */
export type WordTools = Pick<Alignments, 'measure' | 'lexicon'>;
