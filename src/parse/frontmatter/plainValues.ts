import { z } from 'zod';

/** Digits with a point or a Russian comma. */
const NUMBER = /^\d+(?:[.,]\d+)?$/u;

/** A number in bounds. YAML gives numbers as they are written (see `openYaml`), so they are read here. */
export function numberFrom(least: number, most: number) {
  return z.unknown().transform((value, context): number => {
    const isNumber = typeof value === 'string' && NUMBER.test(value);
    const number = isNumber ? Number(value.replace(',', '.')) : NaN;
    if (number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: `нужно число от ${least} до ${most}` });
    return z.NEVER;
  });
}

const ANSWERS = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['да', true],
  ['нет', false],
]);

/** `true` and `false`, or «да» and «нет». */
export const yesOrNo = z.unknown().transform((value, context): boolean => {
  const answer = ANSWERS.get(value);
  if (answer !== undefined) return answer;
  context.addIssue({ code: 'custom', message: 'нужно «да» или «нет»' });
  return z.NEVER;
});
