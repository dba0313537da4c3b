import type { InlineElement } from '../InlineElement.ts';

/** Defined words; the provision that holds them gets the id `term-N`. */
export const term: InlineElement = {
  name: 'Term',
  description: 'определяемое слово; определение – остальные слова абзаца после тире',
  attributes: {},
  within: ['item', 'paragraph'],
  annotate: ({ span }) => ({ kind: 'term', span }),
};
