import { expect, it } from 'vitest';
import { planSpanWords } from '../../../src/components/compare/planSpanWords.ts';
import { loadCalendarPlans } from '../../../src/corpus/loadCalendarPlans.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';

const plans = loadCalendarPlans(loadCorpus().corpus);

function wordsOf(document: string): string {
  const plan = plans.find((one) => one.document === document);
  if (plan === undefined) throw new Error(`No plan ${document}`);
  return planSpanWords(plan);
}

it('says how many rows a plan has, and from which day to which they go', () => {
  expect(wordsOf('leningrad-1982-r-a2')).toBe('13 строк, с 25.07.2021 по 31.12.2021');
});

it('says of a plan without days that none can be marked', () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('No plan');
  expect(
    planSpanWords({ ...plan, rows: plan.rows.slice(0, 1).map((row) => ({ ...row, times: [] })) }),
  ).toBe('1 строка; сроков, которые можно отметить на оси, не напечатано');
});
