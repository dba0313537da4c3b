import type { InlineElement } from '../InlineElement.ts';

/** The enacting word. Alone in its paragraph it makes an enacting block, which needs no annotation. */
export const enacts: InlineElement = {
  name: 'Enacts',
  description:
    'слово, которым орган распоряжается: «ПРИКАЗЫВАЮ:»; отдельной строкой или внутри преамбулы',
  attributes: {},
  within: ['preamble'],
  annotate: ({ span }) => ({ kind: 'enacting', span }),
};
