import type { DocumentPart, PdfLink } from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { composeBlocks } from './composeBlocks.ts';
import { paragraph } from './Composer.ts';
import type { Composer } from './Composer.ts';
import type { ParagraphFlow } from './Flow.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';
import { outlineOf } from './outlineOf.ts';

/** An official document, with the approval block worked out for it where the source prints none. */
export function composeDocument(part: DocumentPart, profile: PdfProfile, forms: Forms): FlowPart {
  const whole = tag('Part');
  const links = Map.groupBy(part.links, (link: PdfLink) => link.provision);
  const composer: Composer = { profile, forms, links, directions: part.directions };
  const approval = composeWorkedOut(composer, whole, part.approval ?? []);
  return {
    id: part.tree.id,
    label: part.label,
    tag: whole,
    blocks: [...approval, ...composeBlocks(composer, whole, part.tree.blocks)],
    outline: { title: part.label, anchor: null, children: outlineOf(part.tree) },
  };
}

/** Words of ours in the official form: tagged as a note, without a provision's id. */
function composeWorkedOut(
  composer: Composer,
  whole: Tag,
  lines: readonly string[],
): readonly ParagraphFlow[] {
  if (lines.length === 0) return [];
  const words = child(child(whole, tag('Note')), tag('P'));
  const form = composer.forms.corner;
  return [paragraph({ tag: words, texts: lines, form, keepTogether: true, keepWithNext: true })];
}
