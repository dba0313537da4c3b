import type { PdfProfile } from '../../model/PdfProfile.ts';
import { composeCertification } from './compose/composeCertification.ts';
import { composeCheck } from './compose/composeCheck.ts';
import { composeContents } from './compose/composeContents.ts';
import { composePart } from './compose/composePart.ts';
import type { FlowPart } from './compose/FlowPart.ts';
import { makeForms } from './compose/Forms.ts';
import type { Forms } from './compose/Forms.ts';
import { drawPdf } from './draw/drawPdf.ts';
import type { Deflate, DocumentFacts } from './draw/DrawOptions.ts';
import type { FontSet } from './measure/FontSet.ts';
import type { Frame } from './measure/Measurer.ts';
import { measurePart } from './measure/measurePart.ts';
import type { MeasuringNeeds } from './measure/measurePart.ts';
import { measureQr } from './measure/measureQr.ts';
import type { Page } from './paginate/Page.ts';
import { frameOf } from './paginate/PageGeometry.ts';
import { paginate } from './paginate/paginate.ts';
import type { PagingNeeds } from './paginate/paginate.ts';
import type { PdfDiagnostic } from './PdfDiagnostic.ts';
import type { ContentsPart, PdfInput, PdfPart, PrintOptions } from './PdfInput.ts';
import { child, tag } from './tags/Tag.ts';
import type { Tag } from './tags/Tag.ts';

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
export function renderDocumentPdf(
  input: PdfInput,
  { fonts, deflate }: Typesetting,
  profile: PdfProfile,
): Promise<RenderedPdf> {
  const diagnostics: PdfDiagnostic[] = [];
  const frames = {
    portrait: frameOf(profile, 'portrait'),
    landscape: frameOf(profile, 'landscape'),
  };
  const report = (found: PdfDiagnostic) => void diagnostics.push(found);
  const forms = makeForms(profile);
  const root = tag('Document');
  const paging = pagingNeeds(input, root, forms, { fonts, profile, report });
  const { parts, pages } = layOutParts(input, profile, forms, { fonts, frames, report }, paging);
  // Parts are read in their order, then the check block that was composed before them.
  root.children.unshift(...parts.map((part) => part.tag));
  const bytes = drawPdf(pages, factsOf(input, root, parts), fonts, deflate);
  return Promise.resolve({ bytes, pages: pages.length, diagnostics });
}

function pagingNeeds(
  { check, print }: PdfInput,
  root: Tag,
  forms: Forms,
  needs: Pick<PagingNeeds, 'fonts' | 'profile' | 'report'>,
): PagingNeeds {
  const { fonts, report } = needs;
  const notice =
    print.notice === null
      ? null
      : { text: print.notice, tag: child(child(root, tag('Note')), tag('P')) };
  const block = check === null ? null : composeCheck(root, check, forms);
  const foot = block === null ? null : (frame: Frame) => measureQr({ fonts, frame, report }, block);
  return { ...needs, foot, notice, numbering: print.numbering, sides: print.sides };
}

interface LaidOut {
  readonly parts: readonly FlowPart[];
  readonly pages: readonly Page[];
}

/** A list of contents is set twice: first to know its length, then with the pages of what follows. */
function layOutParts(
  input: PdfInput,
  profile: PdfProfile,
  forms: Forms,
  measuring: MeasuringNeeds,
  paging: PagingNeeds,
): LaidOut {
  const composed = input.parts.map((part) =>
    part.kind === 'contents' ? part : composePart(part, profile, forms),
  );
  const last = composed.findLast((part) => 'blocks' in part);
  const certified = input.print.certification && last !== undefined;
  const parts = composed.map((part) =>
    certified && part === last
      ? { ...last, blocks: [...last.blocks, ...composeCertification(last.tag, forms)] }
      : part,
  );
  const measured = parts.map((part) => ('blocks' in part ? measurePart(part, measuring) : part));
  const layOut = (places: readonly string[]): LaidOut => {
    const all = measured.map((part) =>
      'stretches' in part
        ? part
        : measurePart(
            composeContents(part, entriesAfter(input.parts, part, places), forms),
            measuring,
          ),
    );
    return { parts: all.map(({ part }) => part), pages: paginate(all, paging) };
  };
  const first = layOut([]);
  if (!input.parts.some(({ kind }) => kind === 'contents')) return first;
  return layOut(placesOf(first.pages, input.print));
}

/** The page that each part begins on; where each is numbered anew, how many sheets it takes. */
function placesOf(pages: readonly Page[], { numbering, sides }: PrintOptions): readonly string[] {
  const starts = pages.flatMap(({ anchors }, at) =>
    anchors.flatMap(({ provision }) => (provision === null ? [at] : [])),
  );
  if (numbering === 'through') return starts.map((at) => String(pages[at]?.number ?? 0));
  return starts.map((_, index) => {
    const last = pages[(starts[index + 1] ?? pages.length) - 1];
    const count = last?.number ?? 0;
    return `на ${sides === 'two' ? Math.ceil(count / 2) : count} л.`;
  });
}

function entriesAfter(
  parts: readonly PdfPart[],
  contents: ContentsPart,
  places: readonly string[],
) {
  const start = parts.indexOf(contents) + 1;
  return parts.slice(start).flatMap((part, index) => {
    if (part.kind === 'contents') return [];
    const document = idOf(part);
    return [{ document, label: part.label, place: places[start + index] ?? '' }];
  });
}

function idOf(part: Exclude<PdfPart, ContentsPart>): string {
  if (part.kind === 'comparison') return 'comparison';
  return part.kind === 'document' ? part.tree.id : part.id;
}

function factsOf(input: PdfInput, structure: Tag, parts: readonly FlowPart[]): DocumentFacts {
  return {
    title: input.title,
    date: input.date,
    structure,
    outlines: parts.map((part) => part.outline),
    ids: parts.map((part) => part.id),
    prefixes: parts.map((part, index) => (index === 0 ? null : part.id)),
    attachment: input.attachment,
    standard: input.standard,
    sides: input.print.sides,
  };
}
