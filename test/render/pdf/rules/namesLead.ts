import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { walkElements } from '../helpers/readPdf.ts';
import type { ReadPdf } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const namesLead: Rule = {
  name: 'notes have names, and each name leads to its own element (14289-1, 7.9; 32000-1, 14.7.2)',
  findFaults: (pdf) => {
    const elements = [...walkElements(pdf.root)];
    const nameless = elements.filter(({ role, name }) => role === 'Note' && name === null);
    const named = elements.filter(({ name }) => name !== null);
    const tree = readNames(pdf);
    const lost = named.filter(({ name, reference }) => tree.get(name ?? '') !== reference);
    const names = [...tree.keys()];
    return [
      ...nameless.map(() => 'a note without a name'),
      ...lost.map(({ name }) => `«${name}» leads elsewhere`),
      ...(tree.size === named.length ? [] : [`${tree.size} names for ${named.length} elements`]),
      ...(names.join() === names.toSorted().join() ? [] : ['names are out of order']),
    ];
  },
};

function readNames({ document }: ReadPdf): ReadonlyMap<string, unknown> {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root.lookup(PDFName.of('IDTree'));
  if (!(tree instanceof PDFDict)) return new Map();
  const entries = tree.lookup(PDFName.of('Names'), PDFArray).asArray();
  return new Map(
    entries.flatMap((entry, index) =>
      entry instanceof PDFString ? [[entry.decodeText(), entries[index + 1]]] : [],
    ),
  );
}
