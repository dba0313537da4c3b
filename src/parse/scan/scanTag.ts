import type { Reporter } from '../source/Reporter.ts';
import type { Tag, TagAttribute } from './Tag.ts';

/** Reads the tag whose «<» stands at `start`; null (and a report) when it is none or is broken. */
export function scanTag(text: string, start: number, reporter: Reporter): Tag | null {
  const opening = matchAt(/<(\/?)([A-Za-z][\w.-]*)/uy, text, start);
  if (opening === null) {
    const fix = 'Если это знак «меньше» из текста, поставьте перед ним обратную косую черту: \\<.';
    reporter.report('CHARACTER_UNESCAPED', start, 'Знак «<» начинает тег, а тега здесь нет.', fix);
    return null;
  }
  const attributes = scanAttributes(text, start + opening[0].length, reporter);
  const closing = matchAt(/\s*(\/?)>/uy, text, attributes.end);
  const name = opening[2] ?? '';
  if (closing === null) {
    const message = `Тег «<${opening[1]}${name}» записан с ошибкой: не видно закрывающей скобки «>».`;
    reporter.report(
      'TAG_BROKEN',
      start,
      message,
      'Атрибуты пишут так: имя="значение", в конце тега «>».',
    );
    return null;
  }
  const form = opening[1] === '/' ? 'close' : closing[1] === '/' ? 'self-closing' : 'open';
  return {
    name,
    form,
    attributes: attributes.list,
    start,
    end: attributes.end + closing[0].length,
  };
}

function scanAttributes(
  text: string,
  start: number,
  reporter: Reporter,
): { list: TagAttribute[]; end: number } {
  const list: TagAttribute[] = [];
  let end = start;
  for (;;) {
    const match = matchAt(
      /(\s+)([A-Za-z_][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})))?/uy,
      text,
      end,
    );
    if (match === null) return { list, end };
    const at = end + (match[1] ?? '').length;
    if (match[5] !== undefined) reportExpression(match[2] ?? '', at, reporter);
    list.push({ name: match[2] ?? '', value: decode(match[3] ?? match[4] ?? ''), start: at });
    end += match[0].length;
  }
}

function reportExpression(name: string, offset: number, reporter: Reporter): void {
  const message = `Значение атрибута «${name}» записано выражением в фигурных скобках.`;
  reporter.report('EXPRESSION', offset, message, `Запишите его в кавычках: ${name}="…".`);
}

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
