import { PDFString } from '@cantoo/pdf-lib';
import type { PDFArray, PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from '../paginate/Page.ts';
import type { DocumentFacts } from './DrawOptions.ts';

/** Places that bookmarks, links and addresses (`…pdf#p3.2.3`) lead to. */
export interface Destinations {
  /** A place by part and provision; the part's beginning when the provision is null. */
  readonly find: (part: number, provision: string | null) => PDFArray | undefined;
  /** The name of a place in the document, or null when it is not in this file. */
  readonly nameOf: (document: string, provision: string | null) => string | null;
  /** The name tree of all places (ISO 32000-1, 7.9.6). */
  readonly names: PDFObject;
}

export function writeDestinations(
  context: PDFContext,
  pages: readonly Page[],
  pageRefs: readonly PDFRef[],
  facts: DocumentFacts,
): Destinations {
  const places = new Map<string, PDFArray>();
  pages.forEach((page, index) => {
    for (const { part, provision, y } of page.anchors) {
      const key = nameIn(facts, part, provision);
      if (places.has(key)) continue;
      places.set(key, context.obj([pageRefs[index], 'XYZ', 0, Math.round(page.height - y), 0]));
    }
  });
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.flatMap(([name, place]) => [PDFString.of(name), place]);
  return {
    find: (part, provision) => places.get(nameIn(facts, part, provision)),
    nameOf: (document, provision) => {
      const part = facts.ids.indexOf(document);
      const name = part < 0 ? null : nameIn(facts, part, provision);
      return name !== null && places.has(name) ? name : null;
    },
    names: context.obj({ Names: names }),
  };
}

/** A provision's id; in a package of several documents the annexes' ids begin with their document. */
function nameIn(facts: DocumentFacts, part: number, provision: string | null): string {
  const prefix = facts.prefixes[part];
  if (provision === null) return facts.ids[part] ?? '';
  return prefix === null || prefix === undefined ? provision : `${prefix}:${provision}`;
}
