import type { InlineElement } from '../InlineElement.ts';

export const mechanism: InlineElement = {
  name: 'Mechanism',
  description: 'механизм взаимодействия',
  attributes: {},
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span }) => ({ kind: 'mechanism', span }),
};
