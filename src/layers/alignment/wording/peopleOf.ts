import type { People } from './People.ts';
import type { ReadToken } from './ReadToken.ts';

/** By printed words: «обучает» and «обучающихся» have one stem. */
const PEOPLE: readonly (readonly [RegExp, People])[] = [
  [/^(?:обучающ|учащ|школьник|воспитанник|ученик|дет(?:и|ей|ям|ьми|ях)$|реб[её]н)/iu, 'learners'],
  [/^родител(?:и|ей|ям|ями|ях)$/iu, 'parents'],
  [
    /^(?:педагог(?!ич)|учител|воспитател|работник|сотрудник|специалист|кадр|методист|тьютор|наставник|руководител|директор)/iu,
    'staff',
  ],
];

/** People that a text's tokens name. */
export function peopleOf(tokens: readonly ReadToken[]): People[] {
  return PEOPLE.filter(([word]) => tokens.some(({ text }) => word.test(text))).map(
    ([, people]) => people,
  );
}
