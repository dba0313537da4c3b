import type { Reporter } from '../source/Reporter.ts';
import type { Mark, Words } from '../scan/Words.ts';

/** One «(далее – …)» of a text. */
interface Introduction {
  readonly start: number;
  readonly end: number;
  /** The short form or forms, as printed. */
  readonly short: string;
}

const opening = /\(далее(?:\s+по\s+тексту)?(?:\s+соответственно)?\s*[-–—]\s*/giu;

/**
 * Pairs each `<Abbr>` with the short form that the next «(далее – …)» gives it. Several full forms before
 * one «(далее соответственно – a, b)» take its parts in order of their beginnings.
 */
export function pairAbbreviations(
  { text, marks, sourceOffset }: Words,
  reporter: Reporter,
): ReadonlyMap<Mark, string> {
  const shorts = new Map<Mark, string>();
  if (!text.includes('алее') && marks.length === 0) return shorts;
  let waiting = marks.filter(({ name }) => name === 'Abbr');
  for (const introduction of introductions(text)) {
    const forms = waiting.filter(({ end }) => end <= introduction.start);
    waiting = waiting.filter((mark) => !forms.includes(mark));
    if (forms.length === 0)
      reportUnmarked(introduction, sourceOffset(introduction.start), reporter);
    else pair(forms, introduction, shorts, reporter);
  }
  for (const { tag } of waiting) {
    const fix = 'Ставьте <Abbr> вокруг полной формы прямо перед «(далее – …)».';
    reporter.report(
      'ABBREVIATION_WITHOUT_SHORT',
      tag.start,
      'После полной формы нет «(далее – …)».',
      fix,
    );
  }
  return shorts;
}

function pair(
  forms: readonly Mark[],
  { short }: Introduction,
  shorts: Map<Mark, string>,
  reporter: Reporter,
): void {
  const parts = forms.length === 1 ? [short] : short.split(/,\s*/u);
  if (parts.length !== forms.length) {
    const message = `Сокращений в скобках ${parts.length}, а полных форм перед ними ${forms.length}.`;
    const fix =
      'Возьмите в <Abbr> столько полных форм, сколько сокращений: они соединяются по порядку.';
    reporter.report('ABBREVIATION_COUNT', forms[0]?.tag.start ?? 0, message, fix);
    return;
  }
  for (const [index, form] of forms.entries()) shorts.set(form, parts[index] ?? short);
}

function* introductions(text: string): Generator<Introduction> {
  for (const match of text.matchAll(opening)) {
    const from = match.index + match[0].length;
    const end = closingParenthesis(text, from);
    yield { start: match.index, end, short: text.slice(from, end).trim() };
  }
}

/** Offset of the parenthesis that closes the one opened before `from`, or the text's end. */
function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function reportUnmarked({ short }: Introduction, offset: number, reporter: Reporter): void {
  const message = `Сокращение «${short}» введено словом «далее», а его полная форма не помечена.`;
  reporter.report(
    'ABBREVIATION_UNMARKED',
    offset,
    message,
    'Возьмите полную форму перед скобкой в <Abbr> … </Abbr>.',
  );
}
