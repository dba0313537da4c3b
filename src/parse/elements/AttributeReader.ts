import type { Level } from '../../model/Block.ts';
import { nearestWord } from '../../text/nearestWord.ts';
import type { Tag, TagAttribute } from '../scan/Tag.ts';
import type { Reporter } from '../source/Reporter.ts';
import type { Vocabulary } from '../vocabulary/Vocabulary.ts';
import type { AttributeSpecs } from './AttributeSpec.ts';
import { checkAttributes } from './checkAttributes.ts';
import { isDay } from './isDay.ts';
import { bodyNames, readNames, topicNames } from './readNames.ts';

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

/** Also reports attributes that the element does not have, lacks or repeats. */
export function createAttributeReader(
  tag: Tag,
  specs: AttributeSpecs,
  vocabulary: Vocabulary,
  reporter: Reporter,
): AttributeReader {
  checkAttributes(tag, specs, reporter);
  const find = (name: string) => tag.attributes.find((attribute) => attribute.name === name);
  const names = (name: string, separator: RegExp, kind: typeof topicNames) => {
    const attribute = find(name);
    const resolver = kind === topicNames ? vocabulary.topics : vocabulary.bodies;
    return attribute === undefined ? [] : readNames(attribute, separator, resolver, kind, reporter);
  };
  const choice = <const T extends string>(name: string, choices: readonly T[]) =>
    readChoice(find(name), choices, reporter);
  return {
    text: (name) => find(name)?.value ?? null,
    choice,
    day: (name) => readDay(find(name), reporter),
    number: (name) => readNumber(find(name), reporter),
    list: (name) => (find(name)?.value ?? '').split(/[\s,;]+/u).filter((word) => word !== ''),
    topics: (name) => names(name, /[,;]/u, topicNames),
    body: (name) => names(name, /;/u, bodyNames)[0] ?? null,
    bodies: (name) => names(name, /[\s,;]+/u, bodyNames),
    level: (name) => levels.get(choice(name, [...levels.keys()]) ?? '') ?? null,
  };
}

/** Levels by slug and by Russian name. */
const levels: ReadonlyMap<string, Level> = new Map([
  ['federal', 'federal'],
  ['regional', 'regional'],
  ['municipal', 'municipal'],
  ['institutional', 'institutional'],
  ['федеральный', 'federal'],
  ['региональный', 'regional'],
  ['муниципальный', 'municipal'],
  ['институциональный', 'institutional'],
]);

function readChoice<const T extends string>(
  attribute: TagAttribute | undefined,
  choices: readonly T[],
  reporter: Reporter,
): T | null {
  if (attribute === undefined) return null;
  const { name, value, start } = attribute;
  const choice = choices.find((word) => word === value);
  if (choice !== undefined) return choice;
  const nearest = nearestWord(value, choices);
  const hint = nearest === null ? '' : `Возможно, имелось в виду «${nearest}». `;
  const message = `В атрибуте «${name}» стоит «${value}»: такого значения нет.`;
  reporter.report('ATTRIBUTE_INVALID', start, message, `${hint}Можно: ${choices.join(', ')}.`);
  return null;
}

function readDay(attribute: TagAttribute | undefined, reporter: Reporter): string | null {
  if (attribute === undefined) return null;
  const { name, value, start } = attribute;
  if (isDay(value)) return value;
  const message = `В атрибуте «${name}» стоит «${value}»: такой даты нет.`;
  const fix = 'Запишите день так: 2021-07-14 (год, месяц, число).';
  reporter.report('DATE_INVALID', start, message, fix);
  return null;
}

function readNumber(attribute: TagAttribute | undefined, reporter: Reporter): number | null {
  if (attribute === undefined) return null;
  const { name, value, start } = attribute;
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value);
  const message = `В атрибуте «${name}» стоит «${value}»: нужно число.`;
  reporter.report(
    'ATTRIBUTE_INVALID',
    start,
    message,
    'Запишите цифрами, дробь через точку: 12.5.',
  );
  return null;
}
