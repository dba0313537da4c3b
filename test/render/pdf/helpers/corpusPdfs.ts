import { listPdfs } from '../../../../scripts/build/listPdfs.ts';
import type { PlannedPdf } from '../../../../scripts/build/listPdfs.ts';
import { loadCorpus } from '../../../../src/corpus/loadCorpus.ts';
import { documentWords } from '../../../../src/model/documentWords.ts';
import type { PdfInput } from '../../../../src/render/pdf/PdfInput.ts';

/** Every PDF that the build publishes, as it would be for a site with an address. */
export function corpusPdfs(): readonly PlannedPdf[] {
  const { corpus } = loadCorpus();
  return [...listPdfs(corpus, { origin: 'https://example.org', base: '/svod/' }, new Map())];
}

/** A text without white space, which pages put where they like. */
export function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The official words of a PDF's documents, in order. */
export function officialWords(input: PdfInput): string {
  return input.parts
    .flatMap((part) => (part.kind === 'document' ? documentWords(part.tree) : []))
    .join('\n');
}
