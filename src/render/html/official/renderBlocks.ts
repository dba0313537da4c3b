import type { Block, ItemBlock } from '../../../model/Block.ts';
import type { OfficialContext } from './OfficialContext.ts';
import { renderApproval, renderHead, renderSignature } from './renderForm.ts';
import { renderItem } from './renderItem.ts';
import { renderLegend, renderNode } from './renderLabels.ts';
import { permalink, placeAttributes } from './place.ts';
import { renderPoint, renderSection } from './renderPoint.ts';
import { renderTable } from './renderTable.ts';
import { renderText } from './renderText.ts';

/** Blocks in printed order; neighbouring items become one list. */
export function renderBlocks(blocks: readonly Block[], context: OfficialContext): string {
  const parts: string[] = [];
  let items: ItemBlock[] = [];
  const closeList = () => {
    if (items.length > 0) parts.push(renderList(items, context));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block);
      continue;
    }
    closeList();
    parts.push(renderBlock(block, context));
  }
  closeList();
  return parts.join('\n');
}

/** The role keeps the list a list where its marks are printed, not drawn by the browser. */
function renderList(items: readonly ItemBlock[], context: OfficialContext): string {
  const entries = items.map((item) => renderItem(item, context));
  return `<ul class="items" role="list">\n${entries.join('\n')}\n</ul>`;
}

function renderBlock(block: Exclude<Block, ItemBlock>, context: OfficialContext): string {
  switch (block.kind) {
    case 'head':
      return renderHead(block, context);
    case 'approval':
      return renderApproval(block, context);
    case 'section':
      return renderSection(block, context);
    case 'point':
      return renderPoint(block, context);
    case 'table':
      return renderTable(block, context);
    case 'legend':
      return renderLegend(block, context);
    case 'node':
      return renderNode(block, context);
    case 'signature':
      return renderSignature(block, context);
    case 'title':
      return `<h2 class="title"${placeAttributes(block, context)}>${renderText(block, context)}</h2>`;
    case 'paragraph':
      return `<p class="paragraph"${placeAttributes(block, context)}>${permalink(block, context)}${renderText(block, context)}</p>`;
    case 'preamble':
    case 'enacting':
    case 'stamp':
      return `<p class="${block.kind}"${placeAttributes(block, context)}>${renderText(block, context)}</p>`;
  }
}
