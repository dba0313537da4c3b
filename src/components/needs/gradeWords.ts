import { dutiesFor } from '../../layers/needs/dutiesFor.ts';
import { gradeFor } from '../../layers/needs/gradeFor.ts';
import type { NeedAnswer } from '../../layers/needs/NeedAnswer.ts';
import type { Audience } from '../../model/Audience.ts';
import { plural } from '../../text/plural.ts';
import type { IconName } from '../icons.ts';
import { AUDIENCE_NAMES, audienceWords } from './audienceNames.ts';

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
      return silentWords(answer, audience);
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

function mentionedText(answer: NeedAnswer): string {
  return answer.duties.length > 0
    ? `Слова об этом в документах есть, но обязанность – только для ${servedPeople(answer)}.`
    : 'Слова об этом в документах есть – задачи, показатели, термины, – но прямо это никому не поручено.';
}

function silentWords(answer: NeedAnswer, audience: Audience): GradeWords {
  const words = {
    short: 'в документах не сказано',
    title: 'В документах не сказано',
    tone: 'plain',
    icon: 'info',
  } as const;
  if (answer.duties.length === 0)
    return {
      ...words,
      text: `Мы прочли все документы территории, которые есть на сайте: ${silenceOf(answer)}. Это не значит, что никто этим не занимается.`,
    };
  const people = servedPeople(answer);
  const reader = AUDIENCE_NAMES[audience].reading;
  return {
    ...words,
    short: `${words.short}, есть только для ${people}`,
    text: `Обязанность есть только для ${people}, а для ${reader} – ни слова.`,
  };
}

function silenceOf({ near, lapsed }: NeedAnswer): string {
  if (lapsed.length > 0) return 'это поручал только акт, который утратил силу';
  return near.length > 0 ? 'прямо об этом в них не сказано' : 'об этом в них нет ни слова';
}

/** Whom the duties of an answer are for, in the genitive. */
function servedPeople({ duties }: NeedAnswer): string {
  const named = duties.flatMap(({ audiences }) =>
    audiences === 'anyone' ? [] : [audienceWords(audiences)],
  );
  return [...new Set(named)].join('; для ');
}
