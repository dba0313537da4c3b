import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds on a page. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Text of each marked piece, by its id. */
  readonly texts: ReadonlyMap<number, string>;
  /** Text of running matter, in order of drawing. */
  readonly artifacts: string;
  /** Text that is neither content nor running matter: there must be none. */
  readonly loose: string;
  /** All text that is content, in order of drawing. */
  readonly content: string;
  readonly lines: readonly DrawnLine[];
}

/** A shown string: its gaps between words and its width, points, as drawn. */
export interface DrawnLine {
  readonly text: string;
  readonly gaps: readonly number[];
  readonly width: number;
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const data = bytes.slice();
  return getDocument({ data, verbosity: 0, isEvalSupported: false, useSystemFonts: false }).promise;
}

export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pdf = await openPdf(bytes);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)));
  await pdf.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const reading = new PageReading();
  operators.fnArray.forEach((operator, index) => {
    reading.take(operator, operators.argsArray[index]);
  });
  page.cleanup();
  return { width, height, ...reading.result() };
}

/** A glyph as pdf.js shows it. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
}

class PageReading {
  readonly #texts = new Map<number, string>();
  readonly #lines: DrawnLine[] = [];
  #open: (number | 'artifact')[] = [];
  #artifacts = '';
  #loose = '';
  #content = '';
  #size = 0;
  #scale = 1;

  take(operator: number, args: unknown): void {
    const list = Array.isArray(args) ? args : [];
    if (operator === OPS.beginMarkedContent) this.#open.push('artifact');
    else if (operator === OPS.beginMarkedContentProps) this.#open.push(this.#idOf(list));
    else if (operator === OPS.endMarkedContent) this.#open.pop();
    else if (operator === OPS.setFont) this.#size = Number(list[1]);
    else if (operator === OPS.setHScale) this.#scale = Number(list[0]) / 100;
    else if (operator === OPS.showText) this.#show(list[0]);
  }

  result() {
    return {
      texts: this.#texts,
      artifacts: this.#artifacts,
      loose: this.#loose,
      content: this.#content,
      lines: this.#lines,
    };
  }

  #idOf(list: readonly unknown[]): number | 'artifact' {
    const [tag, properties] = list;
    if (tag === 'Artifact') return 'artifact';
    if (typeof properties !== 'number') throw new Error('Content without an id');
    this.#texts.set(properties, '');
    return properties;
  }

  #show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const line = measureLine(glyphs, this.#size * this.#scale);
    const open = this.#open.at(-1);
    if (open === undefined) this.#loose += line.text;
    else if (open === 'artifact') this.#artifacts += `${line.text}\n`;
    else {
      this.#texts.set(open, (this.#texts.get(open) ?? '') + line.text);
      this.#content += `${line.text}\n`;
      this.#lines.push(line);
    }
  }
}

/** Adds up the widths of glyphs and adjustments; a gap is a space with the adjustment after it. */
function measureLine(glyphs: readonly unknown[], size: number): DrawnLine {
  let text = '';
  let width = 0;
  const gaps: number[] = [];
  let inGap = false;
  for (const glyph of glyphs) {
    const isNumber = typeof glyph === 'number';
    const advance = ((isNumber ? -glyph : widthOf(glyph)) * size) / 1000;
    width += advance;
    if (isNumber && inGap) gaps.push((gaps.pop() ?? 0) + advance);
    else if (!isNumber) {
      const { unicode } = asGlyph(glyph);
      text += unicode;
      inGap = unicode === ' ';
      if (inGap) gaps.push(advance);
    }
  }
  return { text, gaps: text.endsWith(' ') ? gaps.slice(0, -1) : gaps, width };
}

const widthOf = (glyph: unknown) => asGlyph(glyph).width;

function asGlyph(glyph: unknown): ShownGlyph {
  if (typeof glyph !== 'object' || glyph === null) throw new Error('Not a glyph');
  if (!('unicode' in glyph) || !('width' in glyph)) throw new Error('Not a glyph');
  return { unicode: String(glyph.unicode), width: Number(glyph.width) };
}
