import type { ContentsPart } from '../PdfInput.ts';
import { child, tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import type { ContentsFlow } from './Flow.ts';
import type { FlowPart } from './FlowPart.ts';
import type { Forms } from './Forms.ts';

/** A part as a list of contents names it. */
export interface ContentsEntry {
  readonly document: string;
  readonly label: string;
  /** What stands at the right: the page it begins on, or «на 18 л.» where each part is numbered anew. */
  readonly place: string;
}

/** The list of the parts that follow, each a link to its beginning. */
export function composeContents(
  part: ContentsPart,
  entries: readonly ContentsEntry[],
  forms: Forms,
): FlowPart {
  const whole = tag('Part');
  const heading = paragraph({
    tag: child(whole, tag('H1')),
    texts: [part.heading],
    form: forms.title,
    keepWithNext: true,
  });
  const list = child(whole, tag('TOC'));
  const lines = entries.map(({ document, label, place }): ContentsFlow => {
    const words = child(child(list, tag('TOCI')), tag('Reference'));
    const target = { kind: 'destination', document, provision: null } as const;
    const link = { provision: '', start: 0, end: label.length, target };
    return {
      kind: 'contents',
      name: paragraph({
        tag: words,
        texts: [label],
        form: forms.free,
        links: [{ link, tag: child(words, tag('Link')) }],
      }),
      page: paragraph({
        tag: words,
        texts: [place],
        form: { ...forms.free, alignment: 'right' },
      }),
      spaceBefore: forms.line / 2,
    };
  });
  return {
    id: 'contents',
    label: part.heading,
    tag: whole,
    blocks: [heading, ...lines],
    isLandscape: false,
    outline: { title: part.heading, anchor: null, children: [] },
  };
}
