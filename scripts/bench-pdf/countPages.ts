/** Pages of a PDF whose page dictionaries stand in plain text, as Typst's and Chromium's do. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
