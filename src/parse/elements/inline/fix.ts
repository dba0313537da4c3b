import { required } from '../AttributeSpec.ts';
import { anyText, type InlineElement } from '../InlineElement.ts';

/** Damage of the scan, mended. */
export const fix: InlineElement = {
  name: 'Fix',
  description: 'исправленное повреждение скана: внутри верные слова',
  attributes: { was: required('что стояло в скане') },
  within: anyText,
  annotate: ({ span, read }) => {
    const was = read.text('was');
    return was === null ? null : { kind: 'correction', span, was };
  },
};
