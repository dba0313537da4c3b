import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { readPages } from './readPages.ts';
import type { ReadPage } from './readPages.ts';

/** A structure element as a file says it, with the text that a reader finds in it. */
export interface ReadElement {
  readonly role: string;
  /** Where it stands in the file; null for an element written inside another one. */
  readonly reference: PDFRef | null;
  readonly dictionary: PDFDict;
  readonly language: string | null;
  readonly alternative: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** The name that other elements refer to it by. */
  readonly name: string | null;
  /** Names of the cells that head this one. */
  readonly heads: readonly string[];
  readonly kids: readonly ReadKid[];
}

export type ReadKid =
  | { readonly kind: 'element'; readonly element: ReadElement }
  | { readonly kind: 'text'; readonly page: number; readonly id: number; readonly text: string }
  | { readonly kind: 'annotation'; readonly dictionary: PDFDict };

export interface ReadPdf {
  readonly document: PDFDocument;
  readonly pages: readonly ReadPage[];
  readonly root: ReadElement;
}

/** Reads a PDF by its structure tree: roles by one library, text by another, both not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = await readPages(bytes);
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref, index]));
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const reading = { document, pages, pageOf };
  const root = readKid(tree.get(PDFName.of('K')), null, reading);
  if (root.kind !== 'element') throw new Error('The structure begins with an element');
  return { document, pages, root: root.element };
}

interface Reading {
  readonly document: PDFDocument;
  readonly pages: readonly ReadPage[];
  readonly pageOf: ReadonlyMap<PDFRef, number>;
}

function readElement(
  element: PDFDict,
  reference: PDFRef | null,
  above: number | null,
  reading: Reading,
): ReadElement {
  const page = pageIn(element, reading) ?? above;
  return {
    role: nameIn(element, 'S') ?? '',
    reference,
    dictionary: element,
    language: textIn(element, 'Lang'),
    alternative: textIn(element, 'Alt'),
    attributes: attributesOf(element),
    name: textIn(element, 'ID'),
    heads: headsOf(element),
    kids: kidsOf(element).map((kid) => readKid(kid, page, reading)),
  };
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.lookup(PDFName.of('K'));
  const only = element.get(PDFName.of('K'));
  if (only === undefined) return [];
  if (!(kids instanceof PDFArray)) return [only];
  return kids.asArray();
}

function readKid(given: PDFObject | undefined, page: number | null, reading: Reading): ReadKid {
  const kid = reading.document.context.lookup(given);
  if (kid instanceof PDFNumber) return textKid(kid.asNumber(), page, reading);
  if (!(kid instanceof PDFDict)) throw new Error('A kid is a number or a dictionary');
  const type = nameIn(kid, 'Type');
  if (type === 'MCR') {
    const id = kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber();
    return textKid(id, pageIn(kid, reading), reading);
  }
  if (type === 'OBJR')
    return { kind: 'annotation', dictionary: kid.lookup(PDFName.of('Obj'), PDFDict) };
  const reference = given instanceof PDFRef ? given : null;
  return { kind: 'element', element: readElement(kid, reference, page, reading) };
}

function textKid(id: number, page: number | null, { pages }: Reading): ReadKid {
  if (page === null) throw new Error('Content without a page');
  const text = pages[page]?.texts.get(id);
  if (text === undefined) throw new Error(`Page ${page + 1} has no content ${id}`);
  return { kind: 'text', page, id, text };
}

function pageIn(element: PDFDict, { pageOf }: Reading): number | null {
  const ref = element.get(PDFName.of('Pg'));
  return ref instanceof PDFRef ? (pageOf.get(ref) ?? null) : null;
}

function nameIn(dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

function textIn(dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : null;
}

function attributesOf(element: PDFDict): ReadonlyMap<string, string> {
  const attributes = element.lookup(PDFName.of('A'));
  if (!(attributes instanceof PDFDict)) return new Map();
  return new Map(
    attributes
      .entries()
      .map(([key, value]) => [key.decodeText(), value.toString().replace('/', '')]),
  );
}

function headsOf(element: PDFDict): readonly string[] {
  const attributes = element.lookup(PDFName.of('A'));
  const heads =
    attributes instanceof PDFDict ? attributes.lookup(PDFName.of('Headers')) : undefined;
  if (!(heads instanceof PDFArray)) return [];
  return heads.asArray().map((name) => (name instanceof PDFString ? name.decodeText() : ''));
}

/** Every element below and with this one, in reading order. */
export function* walkElements(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const kid of kidsElements(element)) yield* walkElements(kid);
}

export function kidsElements({ kids }: ReadElement): readonly ReadElement[] {
  return kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** The words of an element in reading order, halves of divided words joined; `skip`: roles left out. */
export function textOf(element: ReadElement, skip: readonly string[] = []): string {
  return joinHalves(rawText(element, skip));
}

function rawText(element: ReadElement, skip: readonly string[]): string {
  if (skip.includes(element.role)) return '';
  return element.kids
    .map((kid) => {
      if (kid.kind === 'element') return rawText(kid.element, skip);
      return kid.kind === 'text' ? kid.text : '';
    })
    .join('');
}

/** A soft hyphen and the line's end after it fall away: the word goes on. */
export function joinHalves(text: string): string {
  return text.replace(/\u00ad\s*/gu, '');
}
