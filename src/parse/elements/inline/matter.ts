import type { InlineElement } from '../InlineElement.ts';

export const matter: InlineElement = {
  name: 'Matter',
  description: 'предмет взаимодействия',
  attributes: {},
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span }) => ({ kind: 'matter', span }),
};
