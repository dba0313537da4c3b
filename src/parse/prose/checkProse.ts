import type { Reporter } from '../source/Reporter.ts';
import type { SourceText } from '../source/SourceText.ts';

/**
 * Editorial prose is plain Markdown. Astro compiles it as MDX, which would run expressions and imports
 * while the site is built: they are reported, and so is every tag. Code between backticks is words.
 */
export function checkProse({ text }: SourceText, bodyStart: number, reporter: Reporter): void {
  const prose = hideCode(text);
  for (const pattern of [commands, markup]) {
    pattern.lastIndex = bodyStart;
    for (let match = pattern.exec(prose); match !== null; match = pattern.exec(prose)) {
      reportMarkup(match[0], match.index, reporter);
    }
  }
}

const commands = /^(?:import|export)\b/gmu;
/** An escaped character, an HTML comment, a tag, or the sign that begins what MDX reads. */
const markup = /\\.|<!--|<\/?[A-Za-z][^>\n]*>?|[<{]/gu;

/** Code as as many spaces, so that offsets stay. */
function hideCode(text: string): string {
  return text.replace(/(`+)(?!`)[^`][\s\S]*?\1(?!`)/gu, (code) => code.replaceAll(/\S/gu, ' '));
}

function reportMarkup(found: string, offset: number, reporter: Reporter): void {
  if (found.startsWith('\\')) return;
  if (found === '{') {
    const fix =
      'Уберите выражение; если скобка печатная, поставьте перед ней обратную косую черту: \\{.';
    reporter.report('EXPRESSION', offset, 'Фигурная скобка начинает выражение MDX.', fix);
  } else if (found === '<!--') {
    reporter.report('HTML_COMMENT', offset, 'Комментариев HTML в пояснениях нет.', 'Уберите его.');
  } else if (found === '<') {
    const fix = 'Если это знак «меньше» из текста, поставьте перед ним обратную косую черту: \\<.';
    reporter.report('CHARACTER_UNESCAPED', offset, 'Знак «<» начинает тег, а тега здесь нет.', fix);
  } else if (found.startsWith('<')) {
    const fix = 'Пишите на Markdown: **важно**, [слова](адрес); знак «меньше» пишут так: \\<.';
    reporter.report('ELEMENT_MISPLACED', offset, 'Элементов в пояснениях не бывает.', fix);
  } else {
    const fix = 'Уберите её: в пояснениях команд нет.';
    reporter.report('IMPORT', offset, 'Строка читается как команда import или export.', fix);
  }
}
