import type { AlignmentKind } from '../../layers/alignment/AlignmentGroup.ts';

/** What a wording is to the one it is compared with, in the reader's words. */
export const KIND_WORDS: Readonly<Record<AlignmentKind, string>> = {
  identical: 'те же слова, кроме названий',
  reworded: 'другими словами',
  extended: 'шире',
  narrowed: 'уже',
};
