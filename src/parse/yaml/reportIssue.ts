import type { z } from 'zod';
import type { Reporter } from '../source/Reporter.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import { fieldsAt } from './fieldsAt.ts';
import { nearestShape } from './nearestShape.ts';
import type { OpenYaml } from './openYaml.ts';

type Issue = z.core.$ZodIssue;

/** Reports one violation of a schema in an editor's words, at the key it concerns. */
export function reportIssue(
  issue: Issue,
  schema: z.ZodType,
  yaml: OpenYaml,
  reporter: Reporter,
): void {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    for (const fault of nearestShape(issue.errors))
      reportIssue({ ...fault, path: [...issue.path, ...fault.path] }, schema, yaml, reporter);
    return;
  }
  const at = yaml.offsetOf(issue.path);
  const field = fieldName(issue.path, yaml);
  const value = yaml.valueAt(issue.path);
  if (issue.code === 'unrecognized_keys') reportUnknown(issue, schema, yaml, reporter);
  else if (value === undefined || value === null) reportMissing(issue.path, field, at, reporter);
  else if (issue.code === 'invalid_format' && issue.format === 'date') {
    const message = `В поле ${field} стоит «${shown(value)}»: такой даты нет.`;
    const fix = 'Запишите день так: "2021-07-14" (год, месяц, число).';
    reporter.report('DATE_INVALID', at, message, fix);
  } else {
    const message = Array.isArray(value)
      ? `В поле ${field} стоит список (записей: ${value.length}): ${complaint(issue)}.`
      : `В поле ${field} стоит «${shown(value)}»: ${complaint(issue)}.`;
    reporter.report('FIELD_INVALID', at, message, suggestion(issue, value));
  }
}

type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>;

function reportUnknown(
  { keys, path }: UnknownKeys,
  schema: z.ZodType,
  { data, valueAt, offsetOf }: OpenYaml,
  reporter: Reporter,
): void {
  const open = fieldsAt(schema, path, data).filter(
    (field) => valueAt([...path, field]) === undefined,
  );
  for (const key of keys) {
    const message = `Поля «${key}» здесь нет.`;
    reporter.report('FIELD_UNKNOWN', offsetOf([...path, key]), message, unknownFix(key, open));
  }
}

/** The nearest of the fields that are still open: one that is filled in already was not meant. */
function unknownFix(key: string, open: readonly string[]): string {
  const nearest = nearestWord(key, open);
  const all = 'все поля перечислены в content/README.md';
  return nearest === null
    ? `Уберите строку или исправьте имя поля: ${all}.`
    : `Возможно, имелось в виду «${nearest}»: ${all}.`;
}

function reportMissing(path: Issue['path'], field: string, at: number, reporter: Reporter): void {
  const name = String(path.at(-1) ?? '');
  reporter.report(
    'FIELD_MISSING',
    at,
    `Не заполнено поле ${field}.`,
    `Добавьте строку «${name}: …».`,
  );
}

/** «names.genitive»; in a registry also the entry, by the id that it has: «duty.topics» (запись «mentor»). */
function fieldName(path: Issue['path'], { valueAt }: OpenYaml): string {
  const [entry, ...rest] = path;
  if (typeof entry !== 'number') return `«${path.map(String).join('.')}»`;
  const id = valueAt([entry, 'id']);
  const named = typeof id === 'string' ? `запись «${id}»` : `запись ${entry + 1}`;
  return rest.length === 0 ? named : `«${rest.map(String).join('.')}» (${named})`;
}

/** Values of a closed list, of a field or of the one that tells kinds of entries apart; null for any other fault. */
function allowedBy(issue: Issue): readonly unknown[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
    ? issue.options
    : null;
}

function complaint(issue: Issue): string {
  const allowed = allowedBy(issue);
  if (allowed !== null) return `можно только ${listed(allowed)}`;
  if (issue.code === 'invalid_type')
    return `нужно другое: ${expected[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `нужно не меньше ${issue.minimum}` : 'значение пустое';
  return issue.message;
}

/** What an editor writes for a type of zod. */
const expected: Readonly<Record<string, string>> = {
  string: 'слова',
  array: 'список',
  object: 'поля с отступом',
};

function suggestion(issue: Issue, value: unknown): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return 'Допишите в список недостающее: образец есть в content/README.md.';
  const allowed = allowedBy(issue);
  if (allowed === null) return 'Исправьте значение: образец есть в content/README.md.';
  const nearest = nearestWord(shown(value), allowed.map(String));
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
