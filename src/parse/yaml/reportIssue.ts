import type { z } from 'zod';
import type { Document } from 'yaml';
import type { Reporter } from '../source/Reporter.ts';
import { nearestWord } from '../vocabulary/nearestWord.ts';

type Issue = z.core.$ZodIssue;
type OffsetOf = (path: readonly PropertyKey[]) => number;

/** Reports one violation of a schema in an editor's words, at the key it concerns. */
export function reportIssue(
  issue: Issue,
  document: Document,
  offsetOf: OffsetOf,
  reporter: Reporter,
): void {
  const field = issue.path.map(String).join('.');
  const value = issue.path.length === 0 ? undefined : document.getIn(issue.path);
  if (issue.code === 'unrecognized_keys') return reportUnknown(issue, offsetOf, reporter);
  const at = offsetOf(issue.path);
  if (value === undefined) {
    return reporter.report(
      'FIELD_MISSING',
      at,
      `Не заполнено поле «${field}».`,
      `Добавьте строку «${lastOf(issue)}: …».`,
    );
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    const message = `В поле «${field}» стоит «${String(value)}»: такой даты нет.`;
    return reporter.report(
      'DATE_INVALID',
      at,
      message,
      'Запишите день так: "2021-07-14" (год, месяц, число).',
    );
  }
  const message = `В поле «${field}» стоит «${describe(value)}»: ${complaint(issue)}.`;
  reporter.report('FIELD_INVALID', at, message, suggestion(issue, value));
}

function reportUnknown(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  offsetOf: OffsetOf,
  reporter: Reporter,
): void {
  for (const key of issue.keys) {
    const message = `Поля «${key}» здесь не бывает.`;
    const fix = 'Уберите строку или исправьте имя поля: все поля перечислены в content/README.md.';
    reporter.report('FIELD_UNKNOWN', offsetOf([...issue.path, key]), message, fix);
  }
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `можно только ${issue.values.map((value) => `«${String(value)}»`).join(', ')}`;
    case 'invalid_type':
      return `нужно другое: ${expectedTypes[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return 'значение пустое';
    default:
      return issue.message;
  }
}

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'строка',
  array: 'список',
  object: 'поля с отступом',
  record: 'поля с отступом',
  boolean: 'true или false',
};

function suggestion(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_value')
    return 'Исправьте значение: образец есть в content/README.md.';
  const nearest = nearestWord(String(value), issue.values.map(String));
  return nearest === null
    ? 'Выберите одно из этих значений.'
    : `Возможно, имелось в виду «${nearest}».`;
}

function lastOf(issue: Issue): string {
  return String(issue.path.findLast((part) => typeof part === 'string') ?? '');
}

function describe(value: unknown): string {
  return typeof value === 'string' ? value : 'несколько значений';
}
