import type { ItemBlock } from '../../../model/Block.ts';
import { inside, type OfficialContext } from './OfficialContext.ts';
import { permalink, placeAttributes } from './place.ts';
import { renderNumbered } from './renderText.ts';

/** The printed dash is text, as printed; an item without a mark gets none. */
export function renderItem(item: ItemBlock, context: OfficialContext): string {
  const anchor = permalink(item, context);
  const words =
    item.mark === 'dash'
      ? `<span class="mark">–${anchor}</span> ${renderNumbered(item, '', context)}`
      : renderNumbered(item, anchor, context);
  const children = context.renderBlocks(item.children, inside(context, item));
  return `<li class="item ${item.mark}"${placeAttributes(item, context)}><p>${words}</p>${children}</li>`;
}
