import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Rule } from './Rule.ts';

export const outlineLeads: Rule = {
  name: 'each bookmark has a title and leads to a page (32000-1, 12.3.3)',
  findFaults: ({ document }) => {
    const pages = new Set(document.getPages().map(({ ref }) => ref));
    return entriesUnder(document.catalog.lookup(PDFName.of('Outlines'), PDFDict)).flatMap(
      (entry) => {
        const title = entry.lookup(PDFName.of('Title'), PDFHexString).decodeText();
        const place = entry.lookup(PDFName.of('Dest'));
        const page = place instanceof PDFArray ? place.get(0) : undefined;
        const leads = page instanceof PDFRef && pages.has(page);
        return leads && /\S/u.test(title) ? [] : [`bookmark «${title}»`];
      },
    );
  },
};

function entriesUnder(parent: PDFDict): readonly PDFDict[] {
  const entries: PDFDict[] = [];
  let entry = parent.lookup(PDFName.of('First'));
  while (entry instanceof PDFDict) {
    entries.push(entry, ...entriesUnder(entry));
    entry = entry.lookup(PDFName.of('Next'));
  }
  return entries;
}
