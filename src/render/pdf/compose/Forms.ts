import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { points } from '../points.ts';
import type { TextForm } from './Flow.ts';

/** Forms of text of one profile, in points. */
export interface Forms {
  readonly body: TextForm;
  readonly title: TextForm;
  readonly heading: TextForm;
  readonly headLine: TextForm;
  /** An approval block, in the upper right corner. */
  readonly corner: TextForm;
  /** Plain text from the left margin. */
  readonly free: TextForm;
  readonly cell: TextForm;
  /** Ours, outside official words: the check block, a missing text's leaf. */
  readonly remark: TextForm;
  /** A blank line of body text. */
  readonly line: number;
}

export function makeForms(profile: PdfProfile): Forms {
  const leading = profile.text.size * profile.text.leading;
  const plain: TextForm = {
    face: 'regular',
    size: profile.text.size,
    leading,
    alignment: 'left',
    indent: 0,
    width: null,
    corner: false,
    hyphenation: false,
    glue: 'running',
  };
  return {
    body: {
      ...plain,
      alignment: 'justified',
      indent: points(profile.text.indent),
      hyphenation: profile.text.hyphenation,
    },
    title: { ...plain, face: 'bold', alignment: 'centred' },
    heading: { ...plain, face: 'bold', alignment: 'centred' },
    headLine: { ...plain, alignment: 'centred' },
    corner: { ...plain, width: points(Math.min(profile.approval.width, 80)), corner: true },
    free: plain,
    cell: { ...plain, size: profile.table.size, glue: 'narrow' },
    remark: { ...plain, size: 8.5, leading: 10.5 },
    line: leading,
  };
}
