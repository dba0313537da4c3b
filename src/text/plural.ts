/** Forms of a noun after a number: [1 функция, 2 функции, 5 функций]. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** The form that agrees with a whole number: 21 функция, 12 функций, 3 функции. */
export function plural(count: number, forms: PluralForms): string {
  const tail = Math.abs(count) % 100;
  const last = tail % 10;
  if (tail > 10 && tail < 20) return forms[2];
  if (last === 1) return forms[0];
  return last >= 2 && last <= 4 ? forms[1] : forms[2];
}
