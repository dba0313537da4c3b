import { formatDay } from '../text/formatDay.ts';
import type { Act } from './LegalDocument.ts';

export type ActCase = 'nominative' | 'genitive' | 'dative' | 'instrumental';

const typeForms = {
  приказ: {
    nominative: 'приказ',
    genitive: 'приказа',
    dative: 'приказу',
    instrumental: 'приказом',
  },
  распоряжение: {
    nominative: 'распоряжение',
    genitive: 'распоряжения',
    dative: 'распоряжению',
    instrumental: 'распоряжением',
  },
  постановление: {
    nominative: 'постановление',
    genitive: 'постановления',
    dative: 'постановлению',
    instrumental: 'постановлением',
  },
} as const satisfies Record<Act['type'], Record<ActCase, string>>;

/** How other texts name an act: «распоряжению комитета … от 14.07.2021 № 1982-р». */
export function actReference(act: Act, grammaticalCase: ActCase): string {
  return `${actTypeIn(act, grammaticalCase)} ${act.issuerGenitive} от ${formatDay(act.date)} № ${act.number}`;
}

/** The type of an act in a case: «распоряжению». */
export function actTypeIn(act: Act, grammaticalCase: ActCase): string {
  return typeForms[act.type][grammaticalCase];
}
