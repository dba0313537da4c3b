import type { Annotation } from '../../../model/Annotation.ts';
import { optional } from '../AttributeSpec.ts';
import { repeats, repeatsText } from '../repeats.ts';
import { anyText, type InlineElement, type InlineUse } from '../InlineElement.ts';

/** Machine dates of printed words. */
export const date: InlineElement = {
  name: 'Date',
  description: 'срок: внутри слова, как напечатаны, в атрибутах дни',
  attributes: {
    on: optional('точный день'),
    from: optional('первый день промежутка'),
    to: optional('последний день промежутка; для «до …» только он'),
    repeat: optional(`как часто: ${repeatsText}`),
  },
  within: anyText,
  annotate: (use) => annotateDate(use),
};

function annotateDate({ span, read, report }: InlineUse): Annotation | null {
  const on = read.day('on');
  const from = on ?? read.day('from');
  const to = on ?? read.day('to');
  const repeat = read.choice('repeat', repeats);
  if (read.text('on') !== null && (read.text('from') !== null || read.text('to') !== null)) {
    const message = 'У даты записан и точный день, и промежуток.';
    report('ATTRIBUTE_INVALID', message, 'Оставьте либо on="…", либо from="…" и to="…".');
    return null;
  }
  if (from !== null && to !== null && from > to) {
    const message = `Срок кончается ${to}, раньше, чем начинается ${from}.`;
    report('DATES_REVERSED', message, 'Проверьте оба дня: год, месяц, число.');
    return null;
  }
  return { kind: 'date', span, from, to, repeat };
}
