import type { Comparator, IndicatorAnnotation } from '../../../model/Annotation.ts';
import { repeats, repeatsText } from '../repeats.ts';
import { optional, required } from '../AttributeSpec.ts';
import type { InlineElement, InlineUse } from '../InlineElement.ts';

const units = [
  'percent',
  'count',
  'person',
  'piece',
  'fact',
] as const satisfies readonly IndicatorAnnotation['unit'][];
const comparators = [
  'at-least',
  'at-most',
  'equal',
  'every',
] as const satisfies readonly Comparator[];

/** The words that name an indicator. */
export const indicator: InlineElement = {
  name: 'Indicator',
  description: 'название показателя',
  attributes: {
    unit: required(`единица: ${units.join(', ')}`),
    comparator: optional(`как сравнивать с целью: ${comparators.join(', ')}`),
    target: optional('целевое значение, число'),
    year: optional('год, к которому цель должна быть достигнута'),
    since: optional('первый год, если показатель считают каждый год'),
    repeat: optional(`как часто: ${repeatsText}`),
  },
  within: ['point', 'item', 'paragraph', 'cell'],
  annotate: ({ span, read, report }) => {
    reportHalfTarget(read, report);
    const unit = read.choice('unit', units);
    const rest = {
      comparator: read.choice('comparator', comparators),
      target: read.number('target'),
      year: read.number('year'),
      since: read.number('since'),
      repeat: read.choice('repeat', repeats),
    };
    return unit === null ? null : { kind: 'indicator', span, unit, ...rest };
  },
};

/** A number to reach says nothing without how it is compared, and the reverse; «every» needs no number. */
function reportHalfTarget(read: InlineUse['read'], report: InlineUse['report']): void {
  const comparator = read.text('comparator');
  const target = read.text('target');
  if ((comparator === null) === (target === null) || comparator === 'every') return;
  const [given, wanted] = target === null ? ['comparator', 'target'] : ['target', 'comparator'];
  const message = `У показателя есть «${given}», а «${wanted}» нет: цель названа наполовину.`;
  report('ATTRIBUTE_MISSING', message, `Добавьте ${wanted}="…" или уберите ${given}.`);
}
