import { briefReference } from './briefReference.ts';
import type { LegalDocument } from './LegalDocument.ts';

/**
 * A document's title; where the territory has another of the same title (an act made anew, say), with the act it
 * belongs to: «Положение о наставничестве (прил. 1 к приказу № 16)».
 */
export function distinctTitle(
  document: LegalDocument,
  all: readonly Pick<LegalDocument, 'id' | 'territory' | 'title'>[],
): string {
  const { id, territory, title } = document;
  const isRepeated = all.some(
    (one) => one.id !== id && one.territory === territory && one.title === title,
  );
  return isRepeated ? `${title} (${briefReference(document)})` : title;
}
