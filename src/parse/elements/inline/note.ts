import { required } from '../AttributeSpec.ts';
import { anyText, type InlineElement } from '../InlineElement.ts';

/** An editor's note beside words. */
export const note: InlineElement = {
  name: 'Note',
  description: 'примечание редактора к этим словам; само в официальный текст не входит',
  attributes: { text: required('примечание простыми словами') },
  within: anyText,
  annotate: ({ span, read }) => {
    const text = read.text('text');
    return text === null ? null : { kind: 'note', span, text };
  },
};
