import type { InlineElement } from '../InlineElement.ts';

/** What a share is of. */
export const base: InlineElement = {
  name: 'Base',
  description:
    'от чего считают долю: «от общего количества …»; в одном абзаце или строке с показателем',
  attributes: {},
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span }) => ({ kind: 'indicator-base', span }),
};
