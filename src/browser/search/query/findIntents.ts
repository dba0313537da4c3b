import { normalizeText } from '../../../text/normalizeText.ts';
import type { Intent } from './Query.ts';

/** Questions by their wording. JavaScript's `\b` knows Latin letters only, so words end at spaces here. */
const patterns: readonly (readonly [Intent, RegExp])[] = [
  [
    'definition',
    /^(что такое|что значит|что означает|определение|понятие|термин|расшифровка|кто такой|кто такая|кто такие) | (это|что это|это что|это кто|определение|понятие|термин|расшифровка|что такое)$/,
  ],
  ['who', /(^| )кто |^(кому|чья|чье|чьи|чей|у кого|к кому|с кем|кого|куда обратиться|на ком) /],
  [
    'when',
    /(^| )когда( |$)|^(в какой срок|в какие сроки|до какого|к какому|срок|сроки|дата|даты) | (срок|сроки|дата|даты)$/,
  ],
  [
    'measure',
    /^(сколько|какая доля|какой процент|какой показатель|какие показатели)( |$)|показател|индикатор|процент|доля/,
  ],
  [
    'functions',
    /(^| )(функци[а-я]*|полномочи[а-я]*|обязанност[а-я]*|чем занима[а-я]*|что дела[а-я]*)$|^(функци[а-я]*|полномочи[а-я]*|обязанност[а-я]*|чем занима[а-я]*|что дела[а-я]*|за что отвеча[а-я]*) /,
  ],
  [
    'document',
    /^(положени[ея]|регламент|дорожн[а-я]+ карт[аы]|комплекс мер|план|схема|глоссарий|термины|приказ|распоряжение|приложение)( |$)/,
  ],
];

/** What kind of answer a question wants, by the words it is asked with. */
export function findIntents(text: string): Set<Intent> {
  const plain = normalizeText(text)
    .replace(/[?!.,]+/g, '')
    .trim();
  return new Set(patterns.filter(([, pattern]) => pattern.test(plain)).map(([intent]) => intent));
}

/** Words that say what kind of answer is wanted, and nothing of its matter. */
export const intentWords: ReadonlySet<string> = new Set(
  `функции функция функций функцию полномочия полномочие обязанности обязанность обязанностей занимается
  занимаются занимается делает делают отвечает отвечают отвечать такое такой такая такие определение
  понятие термин означает значит расшифровка обратиться`.split(/\s+/),
);
