import { AUDIENCES, type Audience } from '../../model/Audience.ts';

interface AudienceName {
  /** Who the reader is: «Учитель». */
  readonly reader: string;
  /** Whom the words are for: «для руководителей». */
  readonly genitive: string;
  /** In a link: «ответ для учителя». */
  readonly reading: string;
}

/** Kinds of people in the reader's words. */
export const AUDIENCE_NAMES = {
  teacher: { reader: 'Учитель', genitive: 'учителей', reading: 'учителя' },
  head: { reader: 'Руководитель', genitive: 'руководителей', reading: 'руководителя' },
  vocational: {
    reader: 'Преподаватель колледжа (СПО)',
    genitive: 'педагогов СПО',
    reading: 'преподавателя колледжа',
  },
  additional: {
    reader: 'Педагог допобразования',
    genitive: 'педагогов допобразования',
    reading: 'педагога допобразования',
  },
} as const satisfies Record<Audience, AudienceName>;

/** «Ответ для руководителя.» */
export function answerFor(audience: Audience): string {
  return `Ответ для ${AUDIENCE_NAMES[audience].reading}.`;
}

/** Whom words are for, in the genitive: «педагогических работников и руководителей»; «других работников» for none of our readers. */
export function audienceWords(audiences: readonly Audience[]): string {
  const heads = audiences.includes('head') ? [AUDIENCE_NAMES.head.genitive] : [];
  const teaching = AUDIENCES.filter((one) => one !== 'head' && audiences.includes(one));
  const names =
    teaching.length === 3
      ? ['педагогических работников']
      : teaching.map((one) => AUDIENCE_NAMES[one].genitive);
  const all = [...names, ...heads];
  return all.length === 0 ? 'других работников' : all.join(' и ');
}
