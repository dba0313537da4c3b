import type { Reporter } from '../source/Reporter.ts';
import type { LeafMarker } from './SourceNode.ts';

/** How a line of the source begins. */
export interface LineStart {
  readonly marker: LeafMarker;
  readonly indent: number;
  /** Offset of the first word or tag after the mark. */
  readonly words: number;
}

/** Beginnings that Markdown would read as something an official text does not have. */
const traps: readonly { readonly pattern: RegExp; readonly what: string; readonly fix: string }[] =
  [
    {
      pattern: /^>/u,
      what: 'цитата Markdown',
      fix: 'Если знак «>» печатный, поставьте перед ним обратную косую черту: \\>.',
    },
    {
      pattern: /^(?:```|~~~)/u,
      what: 'блок кода',
      fix: 'Уберите эту строку и парную ей: слова пишут обычными абзацами.',
    },
    {
      pattern: /^(?:[-*_] ?){3,}$|^=+$|^--$/u,
      what: 'черта Markdown',
      fix: 'Уберите строку: черта в тексте ничего не значит.',
    },
    {
      pattern: /^\+ /u,
      what: 'список со знаком «+»',
      fix: 'Начните перечисление с «- » (напечатано тире) или с «* » (знака нет).',
    },
  ];

/** Reads the beginning of a line that is not blank; `content` is its first character that is not a space. */
export function scanLineStart(
  text: string,
  lineStart: number,
  content: number,
  lineEnd: number,
  reporter: Reporter,
): LineStart {
  const indent = content - lineStart;
  const line = text.slice(content, Math.min(lineEnd, content + 120));
  reportTraps(line, content, reporter);
  const heading = /^(#{1,6})(?:\s+|$)/u.exec(line);
  if (heading !== null) {
    const depth = (heading[1] ?? '').length;
    if (depth > 2) reportDepth(content, reporter);
    return {
      marker: depth === 1 ? 'title' : 'section',
      indent,
      words: content + heading[0].length,
    };
  }
  const item = /^([-*])(?:\s+|$)/u.exec(line);
  if (item === null) return { marker: 'none', indent, words: content };
  return { marker: item[1] === '-' ? 'dash' : 'star', indent, words: content + item[0].length };
}

function reportTraps(line: string, offset: number, reporter: Reporter): void {
  const whole = line.trimEnd();
  for (const { pattern, what, fix } of traps) {
    if (pattern.test(whole))
      reporter.report('MARKDOWN', offset, `Строка читается как ${what}.`, fix);
  }
  if (/^(?:import|export)\s/u.test(whole)) {
    const fix = 'Уберите строку: в официальном тексте команд нет.';
    reporter.report('IMPORT', offset, 'Строка читается как команда import или export.', fix);
  }
  if (/^[–—•·‒―]\s/u.test(whole)) {
    const fix =
      'Начните строку с «- » (тире напечатано) или с «* » (знака нет): тире на сайте появится само.';
    reporter.report('ITEM_MARK', offset, `Перечисление начато со знака «${whole[0] ?? ''}».`, fix);
  }
}

function reportDepth(offset: number, reporter: Reporter): void {
  const fix = 'Название документа пишут с «# », раздел с «## », пункты без решёток.';
  reporter.report('HEADING_LEVEL', offset, 'Заголовков глубже раздела в документах нет.', fix);
}
