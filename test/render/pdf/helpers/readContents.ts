import {
  decodePDFRawStream,
  PDFContentStream,
  PDFName,
  PDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** One operator of a page's contents with what stands before it, as written. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

/** A token: a string, a dictionary's or an array's bound, or a run without spaces. */
const TOKEN =
  /\((?:[^\\()]|\\[\s\S])*\)|<<|>>|<[\dA-Fa-f]*>|\[|\]|\/[^\s/<>()[\]]*|[^\s/<>()[\]]+/gu;
const OPERAND = /^(?:[(<[\]/>]|[-+.\d])/u;

/** The operators of a page, in order. A reader of its own: other readers drop what they do not need. */
export function readContents(page: PDFPage): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [token] of contentsOf(page).matchAll(TOKEN)) {
    if (OPERAND.test(token)) operands.push(token);
    else {
      operations.push({ operator: token, operands });
      operands = [];
    }
  }
  return operations;
}

function contentsOf(page: PDFPage): string {
  const contents = page.node.lookup(PDFName.of('Contents'));
  if (contents instanceof PDFContentStream) return latin(contents.getUnencodedContents());
  if (!(contents instanceof PDFRawStream)) throw new Error('A page has one stream of contents');
  return latin(decodePDFRawStream(contents).decode());
}

/** One character a byte, the same number: what a page says is bytes. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
