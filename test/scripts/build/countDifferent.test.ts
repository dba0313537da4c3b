import { expect, it } from 'vitest';
import { countDifferent } from '../../../scripts/build/countDifferent.ts';

const REGISTER = 'ведет реестр стажировочных площадок образовательных организаций области';
const SELECTS = 'отбирает стажировочные площадки образовательных организаций области';

it('takes copies with a word changed, and longer ones, for one wording', () => {
  const copy = 'ведет реестр стажировочных площадок образовательных организаций края';
  const longer = `${REGISTER} и публикует его ежегодно на официальном сайте центра`;
  expect(countDifferent(REGISTER, [REGISTER, copy, longer])).toBe(0);
});

it('tells other wordings apart, and counts copies of them once', () => {
  const shorter = 'ведет реестр наставников';
  expect(countDifferent(REGISTER, [SELECTS, shorter, SELECTS])).toBe(2);
});
