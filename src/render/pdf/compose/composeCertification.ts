import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';
import type { Forms } from './Forms.ts';

const CAPTIONS = ['должность', 'подпись', 'расшифровка подписи', 'дата'];

/** Room to certify a copy by hand, after the end of the text: «Верно», position, signature, name, date. */
export function composeCertification(parent: Tag, forms: Forms): readonly FlowBlock[] {
  const note = child(parent, tag('Note'));
  const small = { ...forms.remark, alignment: 'centred' } as const;
  return [
    paragraph({
      tag: child(note, tag('P')),
      texts: ['Верно'],
      form: forms.free,
      spaceBefore: forms.line * 2,
      keepWithNext: true,
    }),
    {
      kind: 'blanks',
      captions: CAPTIONS.map((caption) =>
        paragraph({ tag: child(note, tag('P')), texts: [`(${caption})`], form: small }),
      ),
      spaceBefore: forms.line * 1.5,
    },
  ];
}
