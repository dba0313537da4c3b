import type { Level } from '../../model/Block.ts';
import { isDay } from './isDay.ts';
import type { DiagnosticCode } from '../../diagnostics/diagnosticCodes.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { Tag, TagAttribute } from '../scan/Tag.ts';
import type { NameResolver } from '../../text/createNameResolver.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import type { Vocabulary } from '../vocabulary/Vocabulary.ts';
import type { AttributeSpecs } from './AttributeSpec.ts';

/** Reads a tag's attributes by kind of value. Wrong values are reported at the attribute and read as null. */
export interface AttributeReader {
  readonly text: (name: string) => string | null;
  readonly choice: <const T extends string>(name: string, choices: readonly T[]) => T | null;
  /** An ISO day that is in the calendar. */
  readonly day: (name: string) => string | null;
  readonly number: (name: string) => number | null;
  /** Values of a list separated by commas or white space. */
  readonly list: (name: string) => readonly string[];
  readonly topics: (name: string) => readonly string[];
  readonly body: (name: string) => string | null;
  readonly bodies: (name: string) => readonly string[];
  readonly level: (name: string) => Level | null;
}

const levels: Readonly<Record<string, Level>> = {
  federal: 'federal',
  regional: 'regional',
  municipal: 'municipal',
  institutional: 'institutional',
  федеральный: 'federal',
  региональный: 'regional',
  муниципальный: 'municipal',
  институциональный: 'institutional',
};

interface Reading {
  readonly tag: Tag;
  readonly vocabulary: Vocabulary;
  readonly reporter: Reporter;
}

/** Also reports attributes that the element does not have, lacks or repeats. */
export function createAttributeReader(
  tag: Tag,
  specs: AttributeSpecs,
  vocabulary: Vocabulary,
  reporter: Reporter,
): AttributeReader {
  checkNames(tag, specs, reporter);
  const reading = { tag, vocabulary, reporter };
  return {
    text: (name) => find(tag, name)?.value ?? null,
    choice: (name, choices) => readChoice(reading, name, choices),
    day: (name) => readDay(reading, name),
    number: (name) => readNumber(reading, name),
    list: (name) => (find(tag, name)?.value ?? '').split(/[\s,;]+/u).filter((word) => word !== ''),
    topics: (name) => readNames(reading, name, /[,;]/u, vocabulary.topics, topicReport),
    body: (name) => readNames(reading, name, /[;]/u, vocabulary.bodies, bodyReport)[0] ?? null,
    bodies: (name) => readNames(reading, name, /[\s,;]+/u, vocabulary.bodies, bodyReport),
    level: (name) => {
      const word = readChoice(reading, name, Object.keys(levels));
      return word === null ? null : (levels[word] ?? null);
    },
  };
}

function find(tag: Tag, name: string): TagAttribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}

function checkNames(
  { name, start, attributes }: Tag,
  specs: AttributeSpecs,
  reporter: Reporter,
): void {
  for (const [index, attribute] of attributes.entries()) {
    if (!Object.hasOwn(specs, attribute.name)) reportUnknown(name, attribute, specs, reporter);
    if (attributes.findIndex((other) => other.name === attribute.name) < index) {
      const message = `Атрибут «${attribute.name}» записан в теге «${name}» дважды.`;
      reporter.report('ATTRIBUTE_REPEATED', attribute.start, message, 'Оставьте один.');
    }
  }
  for (const [wanted, spec] of Object.entries(specs)) {
    if (!spec.required || attributes.some((attribute) => attribute.name === wanted)) continue;
    const message = `У элемента «${name}» нет атрибута «${wanted}».`;
    reporter.report(
      'ATTRIBUTE_MISSING',
      start,
      message,
      `Добавьте ${wanted}="…": ${spec.description}.`,
    );
  }
}

function reportUnknown(
  element: string,
  attribute: TagAttribute,
  specs: AttributeSpecs,
  reporter: Reporter,
): void {
  const names = Object.keys(specs);
  const nearest = nearestWord(attribute.name, names);
  const known = names.length === 0 ? 'У него нет атрибутов' : `Его атрибуты: ${names.join(', ')}`;
  const fix = nearest === null ? `${known}.` : `Возможно, имелся в виду «${nearest}». ${known}.`;
  const message = `У элемента «${element}» нет атрибута «${attribute.name}».`;
  reporter.report('ATTRIBUTE_UNKNOWN', attribute.start, message, fix);
}

function readChoice<const T extends string>(
  { tag, reporter }: Reading,
  name: string,
  choices: readonly T[],
): T | null {
  const attribute = find(tag, name);
  if (attribute === undefined) return null;
  const choice = choices.find((word) => word === attribute.value);
  if (choice !== undefined) return choice;
  const nearest = nearestWord(attribute.value, choices);
  const hint = nearest === null ? '' : `Возможно, имелось в виду «${nearest}». `;
  const message = `В атрибуте «${name}» стоит «${attribute.value}»: такого значения нет.`;
  reporter.report(
    'ATTRIBUTE_INVALID',
    attribute.start,
    message,
    `${hint}Можно: ${choices.join(', ')}.`,
  );
  return null;
}

function readDay({ tag, reporter }: Reading, name: string): string | null {
  const attribute = find(tag, name);
  if (attribute === undefined) return null;
  if (isDay(attribute.value)) return attribute.value;
  const message = `В атрибуте «${name}» стоит «${attribute.value}»: такой даты нет.`;
  reporter.report(
    'DATE_INVALID',
    attribute.start,
    message,
    'Запишите день так: 2021-07-14 (год, месяц, число).',
  );
  return null;
}

function readNumber({ tag, reporter }: Reading, name: string): number | null {
  const attribute = find(tag, name);
  if (attribute === undefined) return null;
  if (/^\d+(?:\.\d+)?$/u.test(attribute.value)) return Number(attribute.value);
  const message = `В атрибуте «${name}» стоит «${attribute.value}»: нужно число.`;
  reporter.report(
    'ATTRIBUTE_INVALID',
    attribute.start,
    message,
    'Запишите цифрами, дробь через точку: 12.5.',
  );
  return null;
}

interface NameReport {
  readonly code: DiagnosticCode;
  readonly message: (value: string) => string;
  readonly list: string;
}

const topicReport: NameReport = {
  code: 'TOPIC_UNKNOWN',
  message: (value) => `Темы «${value}» нет.`,
  list: 'Все темы перечислены в content/registry/topics.yml',
};

const bodyReport: NameReport = {
  code: 'BODY_UNKNOWN',
  message: (value) => `Органа или организации «${value}» нет в реестре территории.`,
  list: 'Реестр лежит в content/registry/bodies',
};

function readNames(
  { tag, reporter }: Reading,
  name: string,
  separator: RegExp,
  resolver: NameResolver,
  { code, message, list }: NameReport,
): readonly string[] {
  const attribute = find(tag, name);
  if (attribute === undefined) return [];
  const values = [attribute.value, ...attribute.value.split(separator)].map((value) =>
    value.trim(),
  );
  const whole = resolver.resolve(values[0] ?? '');
  if (whole !== null) return [whole];
  return values.slice(1).flatMap((value) => {
    const id = resolver.resolve(value);
    if (id !== null) return [id];
    const nearest = resolver.nearest(value);
    const hint =
      nearest === null ? '' : `Возможно, имелось в виду «${nearest.id}» («${nearest.name}»). `;
    reporter.report(code, attribute.start, message(value), `${hint}${list}.`);
    return [];
  });
}
