import type { ReferenceAnnotation } from '../../../model/Annotation.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { LinkTarget, PdfLink } from '../PdfInput.ts';
import { addressOf } from './PdfSite.ts';
import type { PdfSite } from './PdfSite.ts';

/**
 * The references of a document as links: within the file where it holds their target (`included`), else
 * to the site, else nowhere.
 */
export function linksOf(
  { content }: LegalDocument,
  included: ReadonlySet<string>,
  site: PdfSite,
): readonly PdfLink[] {
  if (content.kind === 'missing') return [];
  return content.apparatus.annotations.flatMap((annotation) => {
    if (annotation.kind !== 'reference') return [];
    const target = targetOf(annotation, included, site);
    return target === null ? [] : [{ ...annotation.span, target }];
  });
}

function targetOf(
  { document, provision }: ReferenceAnnotation,
  included: ReadonlySet<string>,
  site: PdfSite,
): LinkTarget | null {
  if (included.has(document)) return { kind: 'destination', document, provision };
  const url = addressOf(site, document, provision);
  return url === null ? null : { kind: 'url', url };
}
