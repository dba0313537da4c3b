import type { LegendBlock } from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';

/** The legend of a table: kept together, its first paragraph a caption. */
export function composeLegend(
  composer: Composer,
  parent: Tag,
  block: LegendBlock,
): readonly FlowBlock[] {
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
