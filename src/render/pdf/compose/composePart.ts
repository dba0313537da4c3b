import type { ContentsPart, MissingPart, PdfPart } from '../PdfInput.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { child, tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import { composeComparison } from './composeComparison.ts';
import { composeDocument } from './composeDocument.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';

/** A part of a PDF as blocks to be measured. Contents need pages: see `composeContents`. */
export function composePart(
  part: Exclude<PdfPart, ContentsPart>,
  profile: PdfProfile,
  forms: Forms,
): FlowPart {
  switch (part.kind) {
    case 'document':
      return composeDocument(part, profile, forms);
    case 'missing':
      return composeMissing(part, forms);
    case 'comparison':
      return composeComparison(part, profile, forms);
  }
}

/** A leaf that says what is missing and that it is not official text. */
function composeMissing(part: MissingPart, forms: Forms): FlowPart {
  const whole = tag('Part');
  const note = child(whole, tag('Note'));
  const centred = { ...forms.body, alignment: 'centred', indent: 0, hyphenation: false } as const;
  const say = (text: string, spaceBefore: number, form = centred) =>
    paragraph({ tag: child(note, tag('P')), texts: [text], form, spaceBefore, keepTogether: true });
  const small = { ...centred, size: 12, leading: 12 * 1.15 };
  return {
    id: part.id,
    label: part.label,
    tag: whole,
    blocks: [
      { kind: 'space', height: forms.line * 8, spaceBefore: 0 },
      say('Этот лист не является официальным текстом', 0, small),
      say(part.label, forms.line * 2),
      say('Текста этого документа в источнике нет, комплект неполный.', forms.line),
      say(part.reason, forms.line, small),
    ],
    isLandscape: false,
    outline: { title: `${part.label} (текста нет)`, anchor: null, children: [] },
  };
}
