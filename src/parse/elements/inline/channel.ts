import type { InlineElement } from '../InlineElement.ts';

export const channel: InlineElement = {
  name: 'Channel',
  description: 'канал взаимодействия',
  attributes: {},
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span }) => ({ kind: 'channel', span }),
};
