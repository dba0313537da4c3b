import { required } from '../AttributeSpec.ts';
import { anyText, type InlineElement } from '../InlineElement.ts';

/** Words that refer to a document of the corpus or a provision of one; whether it exists is checked over the corpus. */
export const ref: InlineElement = {
  name: 'Ref',
  description: 'слова, которые ссылаются на документ свода или его часть',
  attributes: {
    to: required(
      'куда: «leningrad-1982-r-a2», «leningrad-1982-r-a1#p3.2.3» или «#p5» в этом же документе',
    ),
  },
  within: anyText,
  annotate: ({ span, document, read, report }) => {
    const to = read.text('to');
    if (to === null) return null;
    if (to === '' || to.endsWith('#')) {
      const message = `В атрибуте «to» стоит «${to}»: такая ссылка никуда не ведёт.`;
      report('ATTRIBUTE_INVALID', message, 'После «#» стоит имя положения; без него «#» не пишут.');
      return null;
    }
    const [target = '', provision = ''] = to.split('#');
    return {
      kind: 'reference',
      span,
      document: target === '' ? document : target,
      provision: provision === '' ? null : provision,
    };
  },
};
