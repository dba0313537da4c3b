import type { BasisType } from '../../../model/Annotation.ts';
import { optional, required } from '../AttributeSpec.ts';
import { anyText, type InlineElement } from '../InlineElement.ts';

const types = [
  'law',
  'regional-law',
  'presidential-decree',
  'government-resolution',
  'government-order',
  'ministry-order',
  'ministry-instruction',
  'letter',
  'national-project',
  'state-programme',
  'regulation',
  'other',
] as const satisfies readonly BasisType[];

/** An instrument that the document rests on. */
export const basis: InlineElement = {
  name: 'Basis',
  description: 'правовое основание: закон, указ, распоряжение, письмо',
  attributes: {
    type: required(`вид: ${types.join(', ')}`),
    number: optional('номер, как напечатан, без «№»'),
    date: optional('день: 2012-12-29'),
  },
  within: anyText,
  annotate: ({ span, read }) => {
    const type = read.choice('type', types);
    const date = read.day('date');
    return type === null ? null : { kind: 'basis', span, type, number: read.text('number'), date };
  },
};
