import type { DocumentPart, PdfLink } from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { tag } from '../tags/Tag.ts';
import { composeBlocks } from './composeBlocks.ts';
import { composeCorner } from './composeCorner.ts';
import type { Composer } from './Composer.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';
import { outlineOf } from './outlineOf.ts';

/** An official document, with the approval block worked out for it where the source prints none. */
export function composeDocument(part: DocumentPart, profile: PdfProfile, forms: Forms): FlowPart {
  const whole = tag('Part');
  const links = Map.groupBy(part.links, (link: PdfLink) => link.provision);
  const composer: Composer = { profile, forms, links, directions: part.directions };
  const approval = composeCorner(whole, part.approval ?? [], forms);
  return {
    id: part.tree.id,
    label: part.label,
    tag: whole,
    blocks: [...approval, ...composeBlocks(composer, whole, part.tree.blocks)],
    isLandscape: false,
    outline: { title: part.label, anchor: null, children: outlineOf(part.tree) },
  };
}
