import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { walkElements } from '../helpers/readPdf.ts';
import type { ReadElement } from '../helpers/readPdf.ts';
import type { Rule } from './Rule.ts';

export const figuresSpeak: Rule = {
  name: 'figures say what they show and what room they take (14289-1, 7.3; 32000-1, 14.8.5.4.3)',
  findFaults: ({ root, pages }) =>
    [...walkElements(root)]
      .filter(({ role }) => role === 'Figure')
      .flatMap((figure) => faultsOf(figure, pages[0]?.width ?? 0)),
};

function faultsOf(figure: ReadElement, pageWidth: number): readonly string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(figure);
  const isBox =
    left >= 0 && bottom >= 0 && right > left && top > bottom && right - left < pageWidth;
  return [
    ...(/\S/u.test(figure.alternative ?? '') ? [] : ['a figure without words']),
    ...(isBox ? [] : [`a figure in the room ${[left, bottom, right, top].join(' ')}`]),
  ];
}

function boxOf({ dictionary }: ReadElement): readonly number[] {
  const attributes = dictionary.lookup(PDFName.of('A'));
  const box = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('BBox')) : undefined;
  if (!(box instanceof PDFArray)) return [];
  return box.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
}
