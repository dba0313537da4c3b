import { briefReference } from '../../model/briefReference.ts';
import { citePlace } from '../../model/citation.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';

/** «прил. 1 к приказу № 984, абз. 4 п. 6.2» */
export function citeBriefly(document: LegalDocument, provision: string): string {
  const place = citePlace(document, provision);
  return place === '' ? briefReference(document) : `${briefReference(document)}, ${place}`;
}
