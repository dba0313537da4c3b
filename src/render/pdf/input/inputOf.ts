import { documentHeading } from '../../../model/documentHeading.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import type { CheckNote, PdfAttachment, PdfInput, PrintOptions } from '../PdfInput.ts';
import { partOf } from './partOf.ts';
import { addressOf } from './PdfSite.ts';
import type { PdfSite } from './PdfSite.ts';

/** What a published PDF says of itself besides its documents. */
export interface PublishedNeeds {
  readonly profile: PdfProfile;
  readonly site: PdfSite;
  /** ISO day of the documents' last change. */
  readonly date: string;
  /** Hex sha256 of the documents' texts. */
  readonly sha256: string;
  readonly attachment: PdfAttachment | null;
}

/** One document as a PDF. */
export function inputOfDocument(document: LegalDocument, needs: PublishedNeeds): PdfInput {
  return inputOf([document], documentHeading(document), needs);
}

/** An act with all its annexes; a leaf stands for each text that is missing, and the title says so. */
export function inputOfPackage(
  documents: readonly LegalDocument[],
  needs: PublishedNeeds,
): PdfInput {
  const [order] = documents;
  if (order === undefined) throw new Error('An act has at least its order');
  const incomplete = documents.some(({ content }) => content.kind === 'missing');
  const name = `${documentHeading(order)} с приложениями`;
  return inputOf(documents, incomplete ? `${name} (неполный комплект)` : name, needs);
}

function inputOf(
  documents: readonly LegalDocument[],
  title: string,
  needs: PublishedNeeds,
): PdfInput {
  const { profile, site, date, sha256, attachment } = needs;
  const included = new Set(documents.map(({ id }) => id));
  return {
    title,
    parts: documents.map((document) => partOf(document, { profile, included, site })),
    print: usualPrint(profile),
    check: profile.check ? checkOf(documents[0]?.id ?? '', site, sha256, date) : null,
    attachment,
    standard: 'PDF/A-3a',
    date,
  };
}

function usualPrint({ numbering, sides }: PdfProfile): PrintOptions {
  return { numbering, sides, notice: null, certification: false };
}

function checkOf(document: string, site: PdfSite, sha256: string, date: string): CheckNote {
  return { url: addressOf(site, document, null), sha256, date };
}
