import type { Block } from '../../../model/Block.ts';
import type { Composer } from './Composer.ts';

/** Room that a block leaves below itself. */
export function spaceAfter({ forms }: Composer, block: Block | null): number {
  if (block?.kind === 'title') return forms.line;
  const last = block === null ? null : lastOf(block);
  return last?.kind === 'table' || last?.kind === 'legend' ? forms.line / 2 : 0;
}

/** The block that a block ends with: a table may stand at the end of a point. */
function lastOf(block: Block): Block {
  const last = block.kind === 'point' || block.kind === 'item' ? block.children.at(-1) : undefined;
  return last === undefined ? block : lastOf(last);
}
