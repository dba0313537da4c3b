import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { walkElements } from '../helpers/readPdf.ts';
import type { ReadPdf } from '../helpers/readPdf.ts';
import { namesOf } from './namesOf.ts';
import type { Rule } from './Rule.ts';

const PRINTED = 4;

export const linksLead: Rule = {
  name: 'links are annotations in a Link that say where they lead and lead there (14289-1, 7.18)',
  findFaults: (pdf) => {
    const places = new Set(namesOf(pdf.document, 'Dests').keys());
    const tagged = new Set<PDFDict>();
    const faults: string[] = [];
    for (const { role, kids } of walkElements(pdf.root)) {
      const annotations = kids.flatMap((kid) =>
        kid.kind === 'annotation' ? [kid.dictionary] : [],
      );
      if (role === 'Link' && annotations.length === 0) faults.push('a Link without an annotation');
      if (role !== 'Link' && annotations.length > 0) faults.push(`an annotation in ${role}`);
      for (const annotation of annotations) {
        tagged.add(annotation);
        faults.push(...faultsOf(annotation, places));
      }
    }
    const all = annotationsOf(pdf);
    return all.every((each) => tagged.has(each))
      ? faults
      : [...faults, 'an annotation without a tag'];
  },
};

function faultsOf(annotation: PDFDict, places: ReadonlySet<string>): readonly string[] {
  const contents = annotation.lookup(PDFName.of('Contents'));
  const says = contents instanceof PDFHexString ? contents.decodeText() : '';
  const flags = annotation.lookup(PDFName.of('F'), PDFNumber).asNumber();
  return [
    ...(/\S/u.test(says) ? [] : ['a link says nothing']),
    ...(flags === PRINTED ? [] : [`a link of flags ${flags}`]),
    ...(leads(annotation, places) ? [] : [`«${says}» leads nowhere`]),
  ];
}

function leads(annotation: PDFDict, places: ReadonlySet<string>): boolean {
  const place = annotation.lookup(PDFName.of('Dest'));
  if (place instanceof PDFString) return places.has(place.decodeText());
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString && /^https?:\/\/[\x21-\x7e]+$/u.test(address.asString());
}

function annotationsOf({ document }: ReadPdf): readonly PDFDict[] {
  return document.getPages().flatMap((page) => {
    const list = page.node.lookup(PDFName.of('Annots'));
    if (!(list instanceof PDFArray)) return [];
    return Array.from({ length: list.size() }, (_, index) => list.lookup(index, PDFDict));
  });
}
