import { plural, type PluralForms } from '../../src/text/plural.ts';

/** «21 файл», «3 файла» */
export function counted(count: number, forms: PluralForms): string {
  return `${count} ${plural(count, forms)}`;
}
