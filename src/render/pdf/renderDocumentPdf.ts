import { composeCheck } from './compose/composeCheck.ts';
import { composePart } from './compose/composePart.ts';
import type { FlowPart } from './compose/FlowPart.ts';
import { makeForms } from './compose/Forms.ts';
import { drawPdf } from './draw/drawPdf.ts';
import type { Deflate } from './draw/DrawOptions.ts';
import type { FontSet } from './measure/FontSet.ts';
import type { Frame } from './measure/Measurer.ts';
import { measureQr } from './measure/measureQr.ts';
import { measurePart } from './measure/measurePart.ts';
import { frameOf } from './paginate/PageGeometry.ts';
import { paginate } from './paginate/paginate.ts';
import type { PdfDiagnostic } from './PdfDiagnostic.ts';
import type { PdfInput } from './PdfInput.ts';
import type { PdfProfile } from '../../model/PdfProfile.ts';
import { tag } from './tags/Tag.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly diagnostics: readonly PdfDiagnostic[];
}

/** What typesetting is given besides the document: opened faces and the platform's compression. */
export interface Typesetting {
  readonly fonts: FontSet;
  readonly deflate: Deflate;
}

/** Sets documents in official form as one tagged PDF: compose → measure → paginate → draw. */
export async function renderDocumentPdf(
  input: PdfInput,
  { fonts, deflate }: Typesetting,
  profile: PdfProfile,
): Promise<RenderedPdf> {
  const diagnostics: PdfDiagnostic[] = [];
  const report = (found: PdfDiagnostic) => void diagnostics.push(found);
  const forms = makeForms(profile);
  const frames = {
    portrait: frameOf(profile, 'portrait'),
    landscape: frameOf(profile, 'landscape'),
  };
  const parts = input.parts.flatMap((part): FlowPart[] =>
    part.kind === 'contents' ? [] : [composePart(part, profile, forms)],
  );
  const measured = parts.map((part) => measurePart(part, { fonts, frames, report }));
  const { numbering, sides } = input.print;
  const structure = tag('Document', { children: parts.map((part) => part.tag) });
  const check = input.check === null ? null : composeCheck(structure, input.check, forms);
  const foot = check === null ? null : (frame: Frame) => measureQr({ fonts, frame, report }, check);
  const pages = paginate(measured, { fonts, profile, numbering, sides, foot, report });
  const facts = {
    title: input.title,
    date: input.date,
    structure,
    outlines: parts.map((part) => part.outline),
    ids: parts.map((part) => part.id),
    prefixes: parts.map((part, index) => (index === 0 ? null : part.id)),
    attachment: input.attachment,
    sides,
  };
  return { bytes: await drawPdf(pages, facts, fonts, deflate), pages: pages.length, diagnostics };
}
