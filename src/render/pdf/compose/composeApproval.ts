import type { ApprovalBlock, Block } from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';
import { splitApproval } from './splitApproval.ts';

/** An approval block: kept together in the corner, and apart from one that stands over it. */
export function composeApproval(
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
