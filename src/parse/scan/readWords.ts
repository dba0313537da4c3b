import { inlineElements, isInlineName } from '../elements/inlineElements.ts';
import type { InlineName } from '../elements/InlineElement.ts';
import type { Reporter } from '../source/Reporter.ts';
import { readText, type TextSink } from './readText.ts';
import type { LeafToken } from './SourceNode.ts';
import type { Tag } from './Tag.ts';
import type { Mark, Words } from './Words.ts';

interface OpenMark {
  readonly name: InlineName;
  readonly tag: Tag;
  /** Start in the text; null until the first word inside. */
  start: number | null;
  /** Place among the marks, so that they stay in order of opening. */
  readonly order: number;
}

/** Reads a leaf's tokens into words and marks. Tags without a pair are reported and their words kept. */
export function readWords(source: string, tokens: readonly LeafToken[], reporter: Reporter): Words {
  const open: OpenMark[] = [];
  const marks: (Mark & { readonly order: number })[] = [];
  let opened = 0;
  const sink: TextSink = {
    text: '',
    pieces: [],
    firstEscape: null,
    pendingSpace: false,
    beforeWord: (at) => {
      for (const mark of open) mark.start ??= at;
    },
  };
  const close = (mark: OpenMark): void => {
    if (mark.start === null) {
      reportEmpty(mark, reporter);
      return;
    }
    marks.push({
      name: mark.name,
      tag: mark.tag,
      start: mark.start,
      end: sink.text.length,
      order: mark.order,
    });
  };
  for (const token of tokens) {
    if (token.kind === 'text') readText(source, token.start, token.end, sink, reporter);
    else if (token.tag.form === 'close') closeMark(open, token.tag, close, reporter);
    else if (isInlineName(token.tag.name)) {
      const mark = { name: token.tag.name, tag: token.tag, start: null, order: opened };
      opened += 1;
      if (open.some(({ name }) => name === mark.name && name !== 'Abbr'))
        reportNested(mark, reporter);
      if (token.tag.form === 'open') open.push(mark);
      else reportEmpty(mark, reporter);
    }
  }
  for (const mark of open.reverse()) {
    reportUnclosed(mark, reporter);
    close(mark);
  }
  marks.sort((a, b) => a.order - b.order);
  return {
    text: sink.text,
    marks,
    firstEscape: sink.firstEscape,
    sourceOffset: (at) => toSource(sink, at),
  };
}

function closeMark(
  open: OpenMark[],
  tag: Tag,
  close: (mark: OpenMark) => void,
  reporter: Reporter,
): void {
  const depth = open.findLastIndex(({ name }) => name === tag.name);
  if (depth === -1) {
    const fix = `Уберите его или поставьте перед словами <${tag.name}>.`;
    reporter.report(
      'ELEMENT_UNEXPECTED_CLOSING',
      tag.start,
      `Тег «</${tag.name}>» ничего не закрывает.`,
      fix,
    );
    return;
  }
  for (const mark of open.splice(depth).reverse()) {
    if (mark.name !== tag.name) reportUnclosed(mark, reporter);
    close(mark);
  }
}

function toSource({ pieces }: TextSink, at: number): number {
  const piece = pieces.findLast(({ text }) => text <= at) ?? pieces[0];
  return piece === undefined ? 0 : piece.source + Math.max(0, at - piece.text);
}

function reportUnclosed({ name, tag }: OpenMark, reporter: Reporter): void {
  const fix = `Поставьте </${name}> после слов, к которым он относится, в том же абзаце.`;
  reporter.report('ELEMENT_UNCLOSED', tag.start, `Элемент «${name}» не закрыт.`, fix);
}

function reportEmpty({ name, tag }: OpenMark, reporter: Reporter): void {
  const fix = `Поставьте теги вокруг слов: это ${inlineElements[name].description}.`;
  reporter.report('ELEMENT_EMPTY', tag.start, `Внутри элемента «${name}» нет слов.`, fix);
}

function reportNested({ name, tag }: OpenMark, reporter: Reporter): void {
  const message = `Элемент «${name}» стоит внутри такого же.`;
  reporter.report(
    'ELEMENT_MISPLACED',
    tag.start,
    message,
    'Закройте первый раньше, чем открывать второй.',
  );
}
