import type { z } from 'zod';
import type { Reporter } from '../source/Reporter.ts';
import type { OpenYaml } from './openYaml.ts';
import { nearestWord } from '../../text/nearestWord.ts';

type Issue = z.core.$ZodIssue;

/** Reports one violation of a schema in an editor's words, at the key it concerns. */
export function reportIssue(issue: Issue, yaml: OpenYaml, reporter: Reporter): void {
  const at = yaml.offsetOf(issue.path);
  const field = issue.path.map(String).join('.');
  const value = yaml.valueAt(issue.path);
  if (issue.code === 'unrecognized_keys') reportUnknown(issue, yaml, reporter);
  else if (value === undefined || value === null) reportMissing(field, at, reporter);
  else if (issue.code === 'invalid_format' && issue.format === 'date') {
    const message = `В поле «${field}» стоит «${shown(value)}»: такой даты нет.`;
    const fix = 'Запишите день так: "2021-07-14" (год, месяц, число).';
    reporter.report('DATE_INVALID', at, message, fix);
  } else {
    const message = `В поле «${field}» стоит «${shown(value)}»: ${complaint(issue)}.`;
    reporter.report('FIELD_INVALID', at, message, suggestion(issue, value));
  }
}

type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>;

function reportUnknown(
  { keys, path }: UnknownKeys,
  { offsetOf }: OpenYaml,
  reporter: Reporter,
): void {
  const fix = 'Уберите строку или исправьте имя поля: все поля перечислены в content/README.md.';
  for (const key of keys) {
    reporter.report('FIELD_UNKNOWN', offsetOf([...path, key]), `Поля «${key}» здесь нет.`, fix);
  }
}

function reportMissing(field: string, at: number, reporter: Reporter): void {
  const name = field.split('.').at(-1) ?? field;
  const message = `Не заполнено поле «${field}».`;
  reporter.report('FIELD_MISSING', at, message, `Добавьте строку «${name}: …».`);
}

function complaint(issue: Issue): string {
  if (issue.code === 'invalid_value') return `можно только ${listed(issue.values)}`;
  if (issue.code === 'invalid_type')
    return `нужно другое: ${expected[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'значение пустое';
  return issue.message;
}

/** What an editor writes for a type of zod. */
const expected: Readonly<Record<string, string>> = {
  string: 'слова',
  array: 'список',
  object: 'поля с отступом',
};

function suggestion(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_value')
    return 'Исправьте значение: образец есть в content/README.md.';
  const nearest = nearestWord(shown(value), issue.values.map(String));
  return nearest === null
    ? 'Выберите одно из этих значений.'
    : `Возможно, имелось в виду «${nearest}».`;
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => `«${String(value)}»`).join(', ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : 'не одно значение';
}
