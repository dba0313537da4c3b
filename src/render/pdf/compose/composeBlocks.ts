import type {
  Block,
  ItemBlock,
  NodeBlock,
  PointBlock,
  SectionBlock,
} from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { composeApproval } from './composeApproval.ts';
import { composeHead, composeTwoHeads } from './composeHead.ts';
import { composeLegend } from './composeLegend.ts';
import { composeList } from './composeList.ts';
import { composeScheme } from './composeScheme.ts';
import { composeSignature } from './composeSignature.ts';
import { composeStamp } from './composeStamp.ts';
import { composeTable } from './composeTable.ts';
import { composeTitle } from './composeTitle.ts';
import { officialParagraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';
import { introduces } from './introduces.ts';
import { spaceAfter } from './spaceAfter.ts';
import { spaced } from './spaced.ts';

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
      return composeTitle(composer, parent, block);
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

/** A point that is only a name («3.3. Институциональный уровень») heads what stands under it. */
const heads = (text: string, first: Block | null) => first !== null && !/[.;,]$/u.test(text);

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
