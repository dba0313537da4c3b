import type { Span } from '../../../model/Annotation.ts';
import { required } from '../AttributeSpec.ts';
import type { InlineElement } from '../InlineElement.ts';
import { matchPrintedNumber } from '../../scan/matchPrintedNumber.ts';

const mostTopics = 3;

/** A function of the enclosing subject. */
export const fn: InlineElement = {
  name: 'Fn',
  description: 'функция субъекта: слова перечисления, подпункта или части предложения',
  attributes: {
    topics: required(
      'одна, две или три темы через запятую, главная первой: код или точное название',
    ),
  },
  within: ['point', 'item', 'paragraph'],
  annotate: ({ span, text, subject, read, report }) => {
    const topics = read.topics('topics');
    if (subject === null) {
      report(
        'FUNCTION_WITHOUT_SUBJECT',
        'Функция стоит вне субъекта: неясно, кто её исполняет.',
        'Возьмите пункт с органом или организацией в <Subject body="…"> … </Subject>.',
      );
      return null;
    }
    if (topics.length > mostTopics) {
      const message = `У функции тем ${topics.length}, а бывает от одной до трёх.`;
      report('ATTRIBUTE_INVALID', message, 'Оставьте главную и не больше двух других.');
    }
    const twice = topics.find((topic, index) => topics.indexOf(topic) < index);
    if (twice !== undefined) {
      report('ATTRIBUTE_INVALID', `Тема «${twice}» у функции названа дважды.`, 'Оставьте одну.');
    }
    return { kind: 'function', span: bareSpan(span, text), subject, topics };
  },
};

/** A function's words without the printed number before them and the «;» or «.» that closes them. */
function bareSpan({ provision, start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const number = start === 0 ? (matchPrintedNumber(words)?.printed.length ?? 0) : 0;
  const spaces = /^\s*/u.exec(words.slice(number))?.[0].length ?? 0;
  const closing = /[;.]?$/u.exec(words)?.[0].length ?? 0;
  return { provision, start: start + number + spaces, end: end - closing };
}
