import { dutiesFor } from '../../layers/needs/dutiesFor.ts';
import { gradeFor } from '../../layers/needs/gradeFor.ts';
import type { NeedAnswer } from '../../layers/needs/NeedAnswer.ts';
import type { Audience } from '../../model/Audience.ts';
import { plural } from '../../text/plural.ts';
import type { IconName } from '../icons.ts';
import { audienceWords } from './audienceNames.ts';

interface GradeWords {
  /** The grade in one line, for a card: «2 обязанности». */
  readonly short: string;
  readonly title: string;
  /** What the grade means here: never a promise that the act does not make. */
  readonly text: string;
  readonly tone: 'moss' | 'amber' | 'plain';
  readonly icon: IconName;
}

/** The grade of an answer in the words of one kind of reader; colour only repeats words and icon. */
export function gradeWords(answer: NeedAnswer, audience: Audience): GradeWords {
  switch (gradeFor(answer, audience)) {
    case 'duty':
      return dutyWords(answer, audience);
    case 'mentioned':
      return {
        short: 'только упоминается',
        title: 'Только упоминается',
        text: mentionedText(answer),
        tone: 'amber',
        icon: 'info',
      };
    case 'silent':
      return {
        short: 'в документах не сказано',
        title: 'В документах не сказано',
        text: 'Мы прочли все документы территории, которые есть на сайте: об этом в них нет ни слова. Это не значит, что никто этим не занимается.',
        tone: 'plain',
        icon: 'info',
      };
  }
}

function dutyWords(answer: NeedAnswer, audience: Audience): GradeWords {
  const duties = dutiesFor(answer, audience);
  const count = `${duties.length} ${plural(duties.length, ['обязанность', 'обязанности', 'обязанностей'])}`;
  const isDirect = duties.some(({ remark }) => remark === null);
  if (!isDirect)
    return {
      short: 'обязанность есть, но не прямая',
      title: 'Обязанность есть, но не прямая',
      text: 'Акт поручает смежное: о чём каждая строка, сказано рядом с ней.',
      tone: 'amber',
      icon: 'info',
    };
  return {
    short: count,
    title: 'Обязанность есть',
    text: 'Акт прямо поручает это тем, кто назван ниже.',
    tone: 'moss',
    icon: 'check',
  };
}

/** Why it is no duty for this reader: nobody is charged, or only for others. */
function mentionedText({ duties }: NeedAnswer): string {
  const people = new Set(duties.map(({ audiences }) => audienceWords(audiences)));
  if (people.size > 0) return `Обязанность есть только для ${[...people].join('; для ')}.`;
  return 'Слова об этом в документах есть – задачи, показатели, термины, – но никому это не поручено.';
}
