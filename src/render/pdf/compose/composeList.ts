import type { Block, ItemBlock } from '../../../model/Block.ts';
import { points } from '../points.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph, tagLinks } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { FlowBlock } from './Flow.ts';

/** The mark that is printed before an item: the same as in the plain text of a document. */
const DASH = '–';

/** Composes what stands inside an item: given by the caller, so that the files do not import in a circle. */
type ComposeInner = (
  composer: Composer,
  parent: Tag,
  blocks: readonly Block[],
) => readonly FlowBlock[];

/**
 * A list: each item with its label, when one is printed, and its body with what stands inside it. A list in
 * an item is indented once more (after ГОСТ 2.105 on further detail in enumerations).
 */
export function composeList(
  composer: Composer,
  parent: Tag,
  items: readonly ItemBlock[],
  composeInner: ComposeInner,
): readonly FlowBlock[] {
  const list = child(parent, tag('L'));
  return items.flatMap((item) => {
    const entry = child(list, tag('LI'));
    const label = item.mark === 'dash' ? { text: DASH, tag: child(entry, tag('Lbl')) } : null;
    const body = child(entry, tag('LBody', { id: item.id }));
    const words = paragraph({
      tag: body,
      label,
      texts: [item.text],
      form: composer.forms.body,
      anchors: [item.id],
      links: tagLinks(composer, item.id, body),
      keepWithNext: item.children.length > 0,
    });
    return [words, ...composeInner(deeper(composer), body, item.children)];
  });
}

function deeper(composer: Composer): Composer {
  const { forms, profile } = composer;
  const indent = forms.body.indent + points(profile.text.indent);
  return { ...composer, forms: { ...forms, body: { ...forms.body, indent } } };
}
