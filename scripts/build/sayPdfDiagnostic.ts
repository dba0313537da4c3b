import type { PdfDiagnostic } from '../../src/render/pdf/PdfDiagnostic.ts';

/** What a page could not give as it stands, in words for an editor. */
export function sayPdfDiagnostic(path: string, { kind, provision, detail }: PdfDiagnostic): string {
  return `${path}, ${provision}: ${wordsOf(kind, detail)}`;
}

function wordsOf(kind: PdfDiagnostic['kind'], detail: string): string {
  switch (kind) {
    case 'missing-character':
      return `в шрифте нет знака «${detail}», на его месте рамка`;
    case 'divided-word':
      return `слово «${detail}» шире строки, разделено не по слогам`;
    case 'split-row':
      return 'строка таблицы выше страницы, разделена между страницами';
    case 'broken-keep':
      return 'то, что должно стоять вместе, выше страницы и разделено';
  }
}
