import type {
  ApprovalBlock,
  Block,
  ItemBlock,
  LegendBlock,
  NodeBlock,
  PointBlock,
  SectionBlock,
  StampBlock,
} from '../../../model/Block.ts';
import { points } from '../points.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { composeHead, composeTwoHeads } from './composeHead.ts';
import { composeList } from './composeList.ts';
import { composeScheme } from './composeScheme.ts';
import { composeSignature } from './composeSignature.ts';
import { composeTable } from './composeTable.ts';
import { officialParagraph, paragraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock, FrameFlow } from './Flow.ts';
import { splitApproval } from './splitApproval.ts';
import { splitTitle } from './splitTitle.ts';

/** Composes sibling blocks in printed order; neighbours matter (lists, heads side by side, keeps). */
export function composeBlocks(
  composer: Composer,
  parent: Tag,
  blocks: readonly Block[],
): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const next = blocks[at + 1] ?? null;
    if (block.kind === 'item') {
      const items = itemsFrom(blocks, at);
      flow.push(...composeList(composer, parent, items, composeBlocks));
      at += items.length - 1;
    } else if (block.kind === 'node') {
      const nodes = nodesFrom(blocks, at);
      flow.push(composeScheme(composer, parent, nodes));
      at += nodes.length - 1;
    } else if (block.kind === 'head' && next?.kind === 'head') {
      flow.push(composeTwoHeads(composer, parent, block, next));
      at += 1;
    } else {
      const before = blocks[at - 1] ?? null;
      const composed = composeBlock(composer, parent, block, before, next);
      flow.push(...spaced(composed, spaceAfter(composer, before)));
    }
  }
  return flow;
}

/** Room that a block leaves below itself. */
function spaceAfter({ forms }: Composer, block: Block | null): number {
  if (block?.kind === 'title') return forms.line;
  const last = block === null ? null : lastOf(block);
  return last?.kind === 'table' || last?.kind === 'legend' ? forms.line / 2 : 0;
}

/** The block that a block ends with: a table may stand at the end of a point. */
function lastOf(block: Block): Block {
  const last = block.kind === 'point' || block.kind === 'item' ? block.children.at(-1) : undefined;
  return last === undefined ? block : lastOf(last);
}

function itemsFrom(blocks: readonly Block[], start: number): readonly ItemBlock[] {
  const items: ItemBlock[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'item') break;
    items.push(block);
  }
  return items;
}

function nodesFrom(blocks: readonly Block[], start: number): readonly NodeBlock[] {
  const nodes: NodeBlock[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'node') break;
    nodes.push(block);
  }
  return nodes;
}

type SingleBlock = Exclude<Block, ItemBlock | NodeBlock>;

function composeBlock(
  composer: Composer,
  parent: Tag,
  block: SingleBlock,
  previous: Block | null,
  next: Block | null,
): readonly FlowBlock[] {
  const { body } = composer.forms;
  const { id } = block;
  switch (block.kind) {
    case 'head':
      return composeHead(composer, parent, block);
    case 'approval':
      return composeApproval(composer, parent, block, previous);
    case 'title':
      return composeTitle(composer, parent, block.text, id);
    case 'preamble':
    case 'paragraph': {
      const keepWithNext = introduces(block.text, next);
      return [
        officialParagraph(composer, parent, { id, text: block.text, form: body, keepWithNext }),
      ];
    }
    case 'enacting':
      return [
        officialParagraph(composer, parent, {
          id,
          text: block.text,
          form: body,
          keepWithNext: true,
        }),
      ];
    case 'section':
      return composeSection(composer, parent, block);
    case 'point':
      return composePoint(composer, parent, block);
    case 'table':
      return [composeTable(composer, parent, block, next?.kind === 'legend')];
    case 'legend':
      return composeLegend(composer, parent, block);
    case 'signature':
      return [composeSignature(composer, parent, block)];
    case 'stamp':
      return [composeStamp(composer, parent, block)];
  }
}

/** An introduction to a list stays with the list's first item, and what heads it with the introduction. */
function introduces(text: string, next: Block | null): boolean {
  return text.endsWith(':') || next?.kind === 'item' || isIntroduction(next);
}

/** A point that is only a name («3.3. Институциональный уровень») heads what stands under it. */
const heads = (text: string, first: Block | null) => first !== null && !/[.;,]$/u.test(text);

/** «Функции:» under the name of a body. */
const isIntroduction = (block: Block | null) =>
  block?.kind === 'paragraph' && block.text.endsWith(':') && block.text.length <= LONGEST_LABEL;

const LONGEST_LABEL = 40;

function composeApproval(
  composer: Composer,
  parent: Tag,
  block: ApprovalBlock,
  previous: Block | null,
): readonly FlowBlock[] {
  const group = child(parent, tag('Div', { id: block.id }));
  const { corner, line } = composer.forms;
  return block.lines.map((printed, index) =>
    officialParagraph(composer, group, {
      id: printed.id,
      text: printed.text,
      texts: splitApproval(printed.text),
      form: corner,
      spaceBefore: index === 0 && previous?.kind === 'approval' ? line : 0,
      keepTogether: true,
      keepWithNext: true,
      anchors: index === 0 ? [block.id, printed.id] : [printed.id],
    }),
  );
}

function composeTitle(
  composer: Composer,
  parent: Tag,
  text: string,
  id: string,
): readonly FlowBlock[] {
  const { title, line } = composer.forms;
  return [
    officialParagraph(composer, parent, {
      id,
      text,
      texts: splitTitle(text),
      role: 'H1',
      form: title,
      spaceBefore: line * 1.5,
      keepTogether: true,
      keepWithNext: true,
    }),
  ];
}

function composeSection(
  composer: Composer,
  parent: Tag,
  block: SectionBlock,
): readonly FlowBlock[] {
  const group = child(parent, tag('Sect'));
  const { heading, line } = composer.forms;
  return [
    officialParagraph(composer, group, {
      id: block.id,
      text: block.text,
      role: 'H2',
      form: heading,
      spaceBefore: line,
      keepTogether: true,
      keepWithNext: true,
    }),
    ...spaced(composeBlocks(composer, group, block.children), line / 2),
  ];
}

/** Gives the first of the blocks more space before it. */
function spaced(blocks: readonly FlowBlock[], space: number): readonly FlowBlock[] {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind === 'space') return blocks;
  return [{ ...first, spaceBefore: Math.max(first.spaceBefore, space) }, ...rest];
}

function composePoint(composer: Composer, parent: Tag, block: PointBlock): readonly FlowBlock[] {
  const first = block.children[0] ?? null;
  return [
    officialParagraph(composer, parent, {
      id: block.id,
      text: block.text,
      form: composer.forms.body,
      keepWithNext: introduces(block.text, first) || heads(block.text, first),
    }),
    ...composeBlocks(composer, parent, block.children),
  ];
}

/** The legend of a table: kept together, its first paragraph a caption. */
function composeLegend(composer: Composer, parent: Tag, block: LegendBlock): readonly FlowBlock[] {
  const group = child(parent, tag('Div', { id: block.id }));
  const { body, line, cell } = composer.forms;
  const form = { ...body, size: cell.size, leading: cell.size * 1.15, indent: 0 };
  return block.children.map((entry, index) =>
    officialParagraph(composer, group, {
      id: entry.id,
      text: entry.text,
      form,
      spaceBefore: index === 0 ? line / 2 : 0,
      keepTogether: true,
      keepWithNext: index < block.children.length - 1,
      anchors: index === 0 ? [block.id, entry.id] : [entry.id],
    }),
  );
}

/** A registration stamp: a ruled box at the left margin. */
function composeStamp(composer: Composer, parent: Tag, block: StampBlock): FrameFlow {
  const { free, line } = composer.forms;
  const form = {
    ...free,
    size: 12,
    leading: 12 * 1.15,
    alignment: 'centred',
  } as const;
  const words = officialParagraph(composer, parent, { id: block.id, text: block.text, form });
  return {
    kind: 'frame',
    blocks: [paragraph({ ...words, texts: splitStamp(block.text) })],
    width: points(80),
    padding: 6,
    spaceBefore: line * 2,
  };
}

/** Lines of a stamp: the word in capitals on a line of its own, the number too. */
function splitStamp(text: string): readonly string[] {
  return text.split(/ (?=\p{Lu}{5,} )| (?=[«"]\d)| (?=Регистрационный)/u);
}
