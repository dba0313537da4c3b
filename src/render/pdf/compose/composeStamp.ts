import type { StampBlock } from '../../../model/Block.ts';
import { points } from '../points.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph, paragraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FrameFlow } from './Flow.ts';

/** A registration stamp: a ruled box at the left margin. */
export function composeStamp(composer: Composer, parent: Tag, block: StampBlock): FrameFlow {
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
