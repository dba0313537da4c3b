import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** One of the catalog's name trees, of one node as ours are. */
export function namesOf(
  { catalog, context }: PDFDocument,
  tree: 'Dests' | 'EmbeddedFiles',
): ReadonlyMap<string, PDFObject | undefined> {
  const node = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of(tree));
  if (!(node instanceof PDFDict)) return new Map();
  const entries = node.lookup(PDFName.of('Names'), PDFArray).asArray();
  return new Map(
    entries.flatMap((entry, index) =>
      entry instanceof PDFString || entry instanceof PDFHexString
        ? [[entry.decodeText(), context.lookup(entries[index + 1])]]
        : [],
    ),
  );
}
