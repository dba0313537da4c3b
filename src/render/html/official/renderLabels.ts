import type { LegendBlock, NodeBlock } from '../../../model/Block.ts';
import { inside, type OfficialContext } from './OfficialContext.ts';
import { placeAttributes } from './place.ts';
import { renderText } from './renderText.ts';

/** «Условные обозначения» under a table. */
export function renderLegend(legend: LegendBlock, context: OfficialContext): string {
  return `<div class="legend"${placeAttributes(legend, context)}>\n${context.renderBlocks(legend.children, inside(context, legend))}\n</div>`;
}

/** A label of a scheme: the name of a level heads what follows, a participant is a box. */
export function renderNode(node: NodeBlock, context: OfficialContext): string {
  const place = placeAttributes(node, context);
  const words = renderText(node, context);
  const children = context.renderBlocks(node.children, inside(context, node));
  if (node.role === 'level') return `<h3 class="level"${place}>${words}</h3>\n${children}`;
  return `<div class="node ${node.level}"${place}><p>${words}</p>${children}</div>`;
}
