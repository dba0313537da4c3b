import type { PublishedDocument } from './publishedDocuments.ts';

/** A territory's documents as pages and PDFs, its acts whole, and the data that name them: paths from the site's root. */
export function territoryFiles(
  documents: readonly PublishedDocument[],
  territory: string,
): string[] {
  const own = documents.filter((one) => one.territory === territory);
  const files = own.flatMap(({ url, pdf }) => (pdf === null ? [url] : [url, pdf]));
  const printed = own.filter(({ pdf }) => pdf !== null);
  const packages = printed.map(({ act }) => `pdf/${act}.pdf`);
  return [...new Set([...files, ...packages, 'data/documents.json'])];
}
