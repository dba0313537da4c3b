import type { InlineElement } from '../InlineElement.ts';

/** How an indicator is measured. */
export const method: InlineElement = {
  name: 'Method',
  description: 'как измеряют показатель; в одном абзаце или строке с ним',
  attributes: {},
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span }) => ({ kind: 'indicator-method', span }),
};
