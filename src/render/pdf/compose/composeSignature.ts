import type { SignatureBlock } from '../../../model/Block.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph, tagLinks } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { SignatureFlow } from './Flow.ts';

/** A signature as printed: the position at the left, the name, when there is one, at the right margin. */
export function composeSignature(
  composer: Composer,
  parent: Tag,
  block: SignatureBlock,
): SignatureFlow {
  const words = child(parent, tag('P', { id: block.id }));
  const { free: form, line } = composer.forms;
  const position =
    block.name === null ? block.text : block.text.slice(0, -block.name.length).trimEnd();
  const name =
    block.name === null
      ? null
      : paragraph({
          tag: words,
          texts: [block.name],
          form: { ...form, alignment: 'right' },
        });
  return {
    kind: 'signature',
    position: paragraph({
      tag: words,
      texts: [position],
      form,
      anchors: [block.id],
      links: tagLinks(composer, block.id, words),
    }),
    name,
    spaceBefore: line * 2,
  };
}
