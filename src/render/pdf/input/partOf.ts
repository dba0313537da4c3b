import { documentHeading } from '../../../model/documentHeading.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import type { DocumentPart, MissingPart } from '../PdfInput.ts';
import { linksOf } from './linksOf.ts';
import type { PdfSite } from './PdfSite.ts';
import { wordApproval } from './wordApproval.ts';

/** What a part's making depends on besides its document. */
export interface PartNeeds {
  readonly profile: PdfProfile;
  /** Ids of the documents in the same file. */
  readonly included: ReadonlySet<string>;
  readonly site: PdfSite;
}

/** A document as a part of a PDF; a leaf in its place when its text is missing. */
export function partOf(document: LegalDocument, needs: PartNeeds): DocumentPart | MissingPart {
  const { content } = document;
  const label = labelOf(document);
  if (content.kind === 'missing')
    return { kind: 'missing', id: document.id, label, reason: content.reason };
  const directions = content.apparatus.annotations.flatMap((annotation) =>
    annotation.kind === 'direction'
      ? [{ provision: annotation.span.provision, from: annotation.from, to: annotation.to }]
      : [],
  );
  return {
    kind: 'document',
    tree: content.tree,
    label,
    approval: wordApproval(document, needs.profile),
    links: linksOf(document, needs.included, needs.site),
    directions,
  };
}

/** «Приложение 4. План образовательных мероприятий …», «Распоряжение от 14 июля 2021 года № 1982-р» */
function labelOf(document: LegalDocument): string {
  const { annex, parent } = document;
  const heading = documentHeading(document);
  if (annex === null) return heading;
  if (parent !== null) return `Приложение к приложению ${annex.split('-')[0] ?? ''}. ${heading}`;
  return /^\d+$/u.test(annex) ? `Приложение ${annex}. ${heading}` : heading;
}
