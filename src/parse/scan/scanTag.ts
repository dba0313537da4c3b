import type { Reporter } from '../source/Reporter.ts';
import type { Tag, TagAttribute } from './Tag.ts';

/** What stands where a «<» does. What is not a tag has been reported. */
export type ScannedTag =
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'broken'; readonly name: string; readonly end: number }
  | { readonly kind: 'none' };

/** Reads the tag whose «<» stands at `start`. */
export function scanTag(text: string, start: number, reporter: Reporter): ScannedTag {
  const opening = matchAt(/<(\/?)([A-Za-z][\w.-]*)/uy, text, start);
  if (opening === null) {
    const fix = 'Если это знак «меньше» из текста, поставьте перед ним обратную косую черту: \\<.';
    reporter.report('CHARACTER_UNESCAPED', start, 'Знак «<» начинает тег, а тега здесь нет.', fix);
    return { kind: 'none' };
  }
  const [, slash = '', name = ''] = opening;
  const { attributes, end } = scanAttributes(text, start + opening[0].length, reporter);
  const closing = matchAt(/\s*(\/?)>/uy, text, end);
  if (closing === null) return breakOff(text, { start, name, end }, reporter);
  const form = slash === '/' ? 'close' : closing[1] === '/' ? 'self-closing' : 'open';
  return { kind: 'tag', tag: { name, form, attributes, start, end: end + closing[0].length } };
}

/** A tag that cannot be read, to its «>» on the same line or as far as it could be read. */
function breakOff(
  text: string,
  { start, name, end }: { readonly start: number; readonly name: string; readonly end: number },
  reporter: Reporter,
): ScannedTag {
  const message = `Тег «${name}» записан с ошибкой.`;
  const fix = 'Атрибуты пишут так: имя="значение"; обе кавычки прямые, в конце тега «>».';
  reporter.report('TAG_BROKEN', start, message, fix);
  const bracket = text.indexOf('>', end);
  const line = text.indexOf('\n', end);
  const closed = bracket !== -1 && (line === -1 || bracket < line);
  return { kind: 'broken', name, end: closed ? bracket + 1 : end };
}

interface ScannedAttributes {
  readonly attributes: readonly TagAttribute[];
  readonly end: number;
}

const attributePattern =
  /(\s+)([A-Za-z_][\w-]*)(?:\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|(\{[^}\n]*\})))?/uy;

function scanAttributes(text: string, start: number, reporter: Reporter): ScannedAttributes {
  const attributes: TagAttribute[] = [];
  let end = start;
  for (;;) {
    const match = matchAt(attributePattern, text, end);
    if (match === null) return { attributes, end };
    const [whole, spaces = '', name = '', double, single, expression] = match;
    const at = end + spaces.length;
    if (expression !== undefined) reportExpression(name, at, reporter);
    attributes.push({ name, value: decode(double ?? single ?? ''), start: at });
    end += whole.length;
  }
}

function reportExpression(name: string, offset: number, reporter: Reporter): void {
  const message = `Значение атрибута «${name}» записано выражением в фигурных скобках.`;
  reporter.report('EXPRESSION', offset, message, `Запишите его в кавычках: ${name}="…".`);
}

/** Matches a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
};

/** MDX reads character references in attribute values, so «&quot;» is how a quotation mark gets in. */
function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replaceAll(
    /&(quot|apos|lt|gt|amp);/gu,
    (whole, name: string) => entities[name] ?? whole,
  );
}
