import { z } from 'zod';
import { standardPdfProfile } from '../../model/PdfProfile.ts';
import { slug, words } from './fields.ts';

const { margins, text, table, pageNumber, approval, numbering } = standardPdfProfile;
const size = z.number().min(6).max(24);
const millimetres = z.number().min(0).max(60);

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
        leading: z.number().min(1).max(2).default(text.leading),
        indent: millimetres.default(text.indent),
        hyphenation: z.boolean().default(text.hyphenation),
      })
      .prefault({}),
    table: z
      .strictObject({
        size: size.default(table.size),
        minSize: size.default(table.minSize),
      })
      .prefault({}),
    pageNumber: z.strictObject({ size: size.default(pageNumber.size) }).prefault({}),
    approval: z
      .strictObject({
        width: z.number().min(40).max(80).default(approval.width),
        capitals: z.boolean().default(approval.capitals),
        numberSign: z.enum(['№', 'N']).default(approval.numberSign),
        issuerGenitive: words.nullable().default(approval.issuerGenitive),
      })
      .prefault({}),
    numbering: z.enum(['through', 'per-part']).default(numbering),
  }),
);
