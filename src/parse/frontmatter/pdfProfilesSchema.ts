import { z } from 'zod';
import { APPROVAL_PLACEHOLDERS, standardPdfProfile } from '../../model/PdfProfile.ts';
import { numberFrom, yesOrNo } from './plainValues.ts';
import { slug, words } from './fields.ts';

const { margins, text, table, pageNumber, approval, numbering, sides, check } = standardPdfProfile;
const size = numberFrom(6, 24);
const millimetres = numberFrom(0, 60);

/** A line of the block with `{annex}` and the like; an unknown name in braces is refused. */
const wordingLine = words.refine(
  (line) => [...line.matchAll(/\{([^}]*)\}/gu)].every(([, name]) => isPlaceholder(name)),
  { error: `в скобках можно писать только ${APPROVAL_PLACEHOLDERS.join(', ')}` },
);

const isPlaceholder = (name: string | undefined) =>
  APPROVAL_PLACEHOLDERS.some((known) => known === name);

/** `registry/pdf-profiles.yml`: a profile states only what differs from the usual form. */
export const pdfProfilesSchema = z.array(
  z.strictObject({
    id: slug,
    issuers: z.array(words).default([]),
    margins: z
      .strictObject({
        left: millimetres.default(margins.left),
        right: millimetres.default(margins.right),
        top: millimetres.default(margins.top),
        bottom: millimetres.default(margins.bottom),
      })
      .prefault({}),
    text: z
      .strictObject({
        size: size.default(text.size),
        leading: numberFrom(1, 2).default(text.leading),
        indent: millimetres.default(text.indent),
        hyphenation: yesOrNo.default(text.hyphenation),
      })
      .prefault({}),
    table: z
      .strictObject({
        size: size.default(table.size),
        minSize: size.default(table.minSize),
      })
      .refine((sizes) => sizes.minSize <= sizes.size, {
        path: ['minSize'],
        error: 'наименьший кегль больше обычного кегля таблицы',
      })
      .prefault({}),
    pageNumber: z.strictObject({ size: size.default(pageNumber.size) }).prefault({}),
    approval: z
      .strictObject({
        width: numberFrom(40, 80).default(approval.width),
        wording: z
          .array(wordingLine)
          .min(1)
          .default([...approval.wording]),
        capitals: yesOrNo.default(approval.capitals),
        numberSign: z.enum(['№', 'N']).default(approval.numberSign),
        issuerGenitive: words.nullable().default(approval.issuerGenitive),
      })
      .prefault({}),
    numbering: z.enum(['through', 'per-part']).default(numbering),
    sides: z.enum(['one', 'two']).default(sides),
    check: yesOrNo.default(check),
  }),
);
