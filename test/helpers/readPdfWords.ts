import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The words of a PDF in reading order as another program reads them, white space removed, hyphenated words
 * joined (their hyphens read as U+00AD). Artifacts, such as page numbers, are left out, as a screen reader does.
 */
export async function readPdfWords(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    pages.push(await readPage(document, page));
  }
  await document.destroy();
  return pages.join('').replace(/[\s\u00ad]+/gu, '');
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const openArtifacts: boolean[] = [];
  let words = '';
  for (const item of items) {
    if ('str' in item) words += openArtifacts.includes(true) ? '' : item.str;
    else if (item.type.startsWith('begin')) openArtifacts.push(isArtifact(item));
    else openArtifacts.pop();
  }
  return words;
}

/** The reader's types leave out the tag of marked content, which its objects have. */
function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === 'Artifact';
}
