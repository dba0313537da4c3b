import type { Reporter } from '../source/Reporter.ts';
import type { LeafMarker } from './SourceNode.ts';

/** Offsets of a line: of its start, of its first character that is not a space, of its end. */
export interface LineRange {
  readonly lineStart: number;
  readonly content: number;
  readonly end: number;
}

/** How a line of the source begins. */
export interface LineStart {
  readonly marker: LeafMarker;
  readonly indent: number;
  /** Offset of the first word or tag after the mark. */
  readonly words: number;
}

/** Reads the beginning of a line that is not blank; reports what Markdown would make of it. */
export function scanLineStart(text: string, range: LineRange, reporter: Reporter): LineStart {
  const { lineStart, content, end } = range;
  const indent = content - lineStart;
  const line = text.slice(content, Math.min(end, content + 120)).trimEnd();
  reportTraps(line, content, reporter);
  const heading = /^(#{1,6})(?:\s+|$)/u.exec(line);
  if (heading !== null) {
    const depth = (heading[1] ?? '').length;
    if (depth > 2) reportDepth(content, reporter);
    const marker = depth === 1 ? 'title' : 'section';
    return { marker, indent, words: content + heading[0].length };
  }
  const item = /^([-*])(?:\s+|$)/u.exec(line);
  if (item === null) return { marker: 'none', indent, words: content };
  const marker = item[1] === '-' ? 'dash' : 'star';
  return { marker, indent, words: content + item[0].length };
}

/** Beginnings of lines that Markdown or MDX reads as something an official text does not have. */
const traps = [
  {
    pattern: /^>/u,
    code: 'MARKDOWN',
    message: 'Строка читается как цитата Markdown.',
    fix: 'Если знак «>» печатный, поставьте перед ним обратную косую черту: \\>.',
  },
  {
    pattern: /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|=+|--)$/u,
    code: 'MARKDOWN',
    message: 'Строка читается как черта или подчёркивание заголовка.',
    fix: 'Уберите её: раздел начинают с «## », а черта в тексте ничего не значит.',
  },
  {
    pattern: /^#{1,6}[^#\s]/u,
    code: 'MARKDOWN',
    message: 'После решётки нет пробела, и названием строка не станет.',
    fix: 'Напишите «# Название» или «## Раздел»; если знак «#» печатный, поставьте перед ним обратную косую черту: \\#.',
  },
  {
    pattern: /^-[\p{L}«<]/u,
    code: 'ITEM_MARK',
    message: 'После дефиса нет пробела, и перечислением строка не станет.',
    fix: 'Напишите «- » с пробелом; если дефис печатный, поставьте перед ним обратную косую черту: \\-.',
  },
  {
    pattern: /^\+ /u,
    code: 'MARKDOWN',
    message: 'Перечисление начато со знака «+».',
    fix: 'Начните его с «- » (напечатано тире) или с «* » (знака нет).',
  },
  {
    pattern: /^(?:\||:::)/u,
    code: 'MARKDOWN',
    message: 'Строка читается как таблица или вставка Markdown.',
    fix: 'Таблицу пишут элементами <Table>, <Head>, <Row> и <Cell>.',
  },
  {
    pattern: /^(?:import|export)\s/u,
    code: 'IMPORT',
    message: 'Строка читается как команда import или export.',
    fix: 'Уберите её: в официальном тексте команд нет.',
  },
  {
    pattern: /^[–—•·‒―]\s/u,
    code: 'ITEM_MARK',
    message: 'Перечисление начато с печатного знака.',
    fix: 'Начните его с «- » (напечатано тире) или с «* » (знака нет): тире на сайте появится само.',
  },
] as const;

function reportTraps(line: string, offset: number, reporter: Reporter): void {
  for (const { pattern, code, message, fix } of traps) {
    if (pattern.test(line)) reporter.report(code, offset, message, fix);
  }
}

function reportDepth(offset: number, reporter: Reporter): void {
  const fix = 'Название документа пишут с «# », раздел с «## », пункты без решёток.';
  reporter.report('HEADING_LEVEL', offset, 'Заголовков глубже раздела в документах нет.', fix);
}
