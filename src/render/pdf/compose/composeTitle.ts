import type { TitleBlock } from '../../../model/Block.ts';
import type { Tag } from '../tags/Tag.ts';
import { officialParagraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';
import { splitTitle } from './splitTitle.ts';

/** The printed title: centred, in lines that break by sense. */
export function composeTitle(
  composer: Composer,
  parent: Tag,
  { id, text }: TitleBlock,
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
