import type { InlineElement } from '../InlineElement.ts';

/** The signatory's name: the tail of a signature, set at the right margin. It is kept in the signature block. */
export const name: InlineElement = {
  name: 'Name',
  description: 'инициалы и фамилия в конце подписи',
  attributes: {},
  within: ['signature'],
  annotate: () => null,
};
