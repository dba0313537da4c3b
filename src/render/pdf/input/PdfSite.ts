import { site } from '../../../site.ts';

/** Where the site is published: what permanent addresses are made from. */
export interface PdfSite {
  /** `https://example.org`, or null when it is not known: then nothing leads out of a PDF. */
  readonly origin: string | null;
  /** Base path with slashes at both ends. */
  readonly base: string;
}

/** The permanent address of a document or a provision of it. */
export function addressOf(
  { origin, base }: PdfSite,
  document: string,
  provision: string | null,
): string | null {
  if (origin === null) return null;
  const path = provision === null ? site.document(document) : site.provision(document, provision);
  return origin + base + path;
}
