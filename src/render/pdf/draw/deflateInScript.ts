import { PDFContext } from '@cantoo/pdf-lib';
import type { Deflate } from './DrawOptions.ts';

/** Compression by script, where the platform has none that answers at once: browsers. */
export const deflateInScript: Deflate = (bytes) =>
  PDFContext.create().flateStream(bytes).getContents();
