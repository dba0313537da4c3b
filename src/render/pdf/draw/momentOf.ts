import { PDFHexString } from '@cantoo/pdf-lib';

/** The beginning of an ISO day as PDF writes moments (ISO 32000-1, 7.9.4). */
export function momentOf(day: string): PDFHexString {
  return PDFHexString.fromText(`D:${day.replaceAll('-', '')}000000Z`);
}
