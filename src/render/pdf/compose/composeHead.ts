import type { HeadBlock, LineBlock } from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph, paragraph, tagLinks } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { ColumnsFlow, FlowBlock, ParagraphFlow } from './Flow.ts';

const KIND_LINE = /^(?:ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|БОЙОРОҠ)$/u;
const DATED_NUMBER = /^(.*\d.*) (№ ?.*)$/u;

/** The head of an order: centred lines, its kind in bold, the date and the number at the two margins. */
export function composeHead(
  composer: Composer,
  parent: Tag,
  head: HeadBlock,
): readonly FlowBlock[] {
  const group = child(parent, tag('Div', { id: head.id, language: languageOf(head) }));
  return head.lines.map((line, index) => {
    const dated = DATED_NUMBER.exec(line.text);
    const anchors = anchorsOf(head, line);
    if (dated !== null) return composeDate(composer, group, line, dated, anchors);
    return composeLine(composer, group, line, index, anchors);
  });
}

/** A head has no words but its lines': its address leads to the first. */
const anchorsOf = (head: HeadBlock, line: LineBlock) =>
  head.lines[0] === line ? [head.id, line.id] : [line.id];

const languageOf = (head: HeadBlock) => (head.language === 'ru' ? null : head.language);

function composeLine(
  composer: Composer,
  group: Tag,
  line: LineBlock,
  index: number,
  anchors: readonly string[],
): ParagraphFlow {
  const { headLine, title, line: blank } = composer.forms;
  const isKind = KIND_LINE.test(line.text);
  return officialParagraph(composer, group, {
    id: line.id,
    text: line.text,
    form: isKind ? title : headLine,
    anchors,
    spaceBefore: isKind && index > 0 ? blank : 0,
    keepWithNext: true,
  });
}

function composeDate(
  composer: Composer,
  group: Tag,
  line: LineBlock,
  [, date = '', number = '']: RegExpExecArray,
  anchors: readonly string[],
): FlowBlock {
  const { free: form, line: blank } = composer.forms;
  const words = child(group, tag('P', { id: line.id }));
  const links = tagLinks(composer, line.id, words);
  return {
    kind: 'sides',
    left: paragraph({ tag: words, texts: [date], form, anchors, links }),
    right: paragraph({ tag: words, texts: [number], form: { ...form, alignment: 'right' } }),
    spaceBefore: blank,
  };
}

/**
 * The heads of an order in two state languages, side by side; a line that is only a number
 * («№ 984») stands between them, beside the dates.
 */
export function composeTwoHeads(
  composer: Composer,
  parent: Tag,
  first: HeadBlock,
  second: HeadBlock,
): ColumnsFlow {
  const [left, right] = [first, second].map((head) => {
    const group = child(parent, tag('Div', { id: head.id, language: languageOf(head) }));
    return head.lines.map((line) => composeLine(composer, group, line, 0, anchorsOf(head, line)));
  });
  const all = [...(left ?? []), ...(right ?? [])];
  const isNumber = (block: ParagraphFlow) => /^№ ?\S+$/u.test(block.texts.join(' '));
  const middle = all
    .filter(isNumber)
    .map((block) => ({ ...block, spaceBefore: composer.forms.line }));
  const rest = (blocks: readonly ParagraphFlow[] = []) =>
    blocks.filter((block) => !isNumber(block));
  return {
    kind: 'columns',
    spaceBefore: 0,
    keepWithNext: true,
    columns: [
      { from: 0, to: 0.42, blocks: rest(left) },
      { from: 0.42, to: 0.58, blocks: middle },
      { from: 0.58, to: 1, blocks: rest(right) },
    ],
  };
}
