import { required } from '../AttributeSpec.ts';
import { anyText, type InlineElement } from '../InlineElement.ts';

/** A slip of the original, left as printed. */
export const sic: InlineElement = {
  name: 'Sic',
  description: 'ошибка подлинника: слова остаются, как напечатаны',
  attributes: { note: required('что не так и как, вероятно, должно быть') },
  within: anyText,
  annotate: ({ span, read }) => {
    const note = read.text('note');
    return note === null ? null : { kind: 'slip', span, note };
  },
};
