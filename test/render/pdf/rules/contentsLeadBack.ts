import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { walkElements } from '../helpers/readPdf.ts';
import type { ReadPdf } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const contentsLeadBack: Rule = {
  name: 'pieces and annotations lead back to their elements (32000-1, 14.7.4.4)',
  findFaults: (pdf) => {
    const parents = readParents(pdf);
    const keys = pdf.document
      .getPages()
      .map((page) => page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber());
    const faults: string[] = [];
    for (const { kids, reference, role } of walkElements(pdf.root))
      for (const kid of kids) {
        if (kid.kind === 'element') continue;
        const found =
          kid.kind === 'text'
            ? pieceIn(parents.get(keys[kid.page] ?? -1), kid.id)
            : parents.get(keyOf(kid.dictionary));
        if (found !== reference) faults.push(`a piece of ${role} leads elsewhere`);
      }
    return faults;
  },
};

const keyOf = (annotation: PDFDict) =>
  annotation.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();

function pieceIn(pieces: PDFObject | undefined, id: number): PDFObject | undefined {
  return pieces instanceof PDFArray ? pieces.get(id) : undefined;
}

function readParents({ document }: ReadPdf): ReadonlyMap<number, PDFObject | PDFRef> {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root.lookup(PDFName.of('ParentTree'), PDFDict);
  const entries = tree.lookup(PDFName.of('Nums'), PDFArray).asArray();
  return new Map(
    entries.flatMap((entry, index) => {
      const value = entries[index + 1];
      return entry instanceof PDFNumber && value !== undefined ? [[entry.asNumber(), value]] : [];
    }),
  );
}
