import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** A way to spoil a good file that some rule must see. */
interface Breakage {
  readonly what: string;
  readonly spoil: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const name = (text: string) => PDFName.of(text);

function breakage(what: string, change: (document: PDFDocument) => void): Breakage {
  const spoil = async (bytes: Uint8Array) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    change(document);
    return document.save();
  };
  return { what, spoil };
}

/** The first dictionary of the file that says `value` under `key`. */
function firstOf({ context }: PDFDocument, key: string, value: string): PDFDict {
  const found = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(name(key)) === name(value));
  if (!(found instanceof PDFDict)) throw new Error(`No /${key} /${value}`);
  return found;
}

const inElement = (role: string, what: string, change: (element: PDFDict) => void) =>
  breakage(`${role} ${what}`, (document) => {
    change(firstOf(document, 'S', role));
  });

const inAttributes = (role: string, what: string, change: (attributes: PDFDict) => void) =>
  inElement(role, what, (element) => {
    change(element.lookup(name('A'), PDFDict));
  });

const inLink = (what: string, change: (annotation: PDFDict) => void) =>
  breakage(what, (document) => {
    change(firstOf(document, 'Subtype', 'Link'));
  });

/** Another text in place of the first that matches in the first page's contents. */
const inContents = (what: string, from: RegExp, to: string) =>
  breakage(what, (document) => {
    rewriteContents(document, from, to);
  });

function rewriteContents(document: PDFDocument, from: RegExp, to: string): void {
  const { node } = document.getPage(0);
  const contents = node.lookup(name('Contents'));
  if (!(contents instanceof PDFRawStream)) throw new Error('No contents');
  const text = Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
  if (!from.test(text)) throw new Error(`No ${from.source}`);
  const bytes = Buffer.from(text.replace(from, to), 'latin1');
  node.set(name('Contents'), document.context.register(document.context.stream(bytes)));
}

function rootOf({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(name('StructTreeRoot'), PDFDict);
}

const RULES = /\/Artifact<<\/Type\/Layout>>BDC/u;

export const breakages: readonly Breakage[] = [
  inElement('Note', 'without a name', (note) => note.delete(name('ID'))),
  inElement('TH', 'of another name', (head) => {
    head.set(name('ID'), PDFString.of('other'));
  }),
  breakage('no tree of names', (document) => rootOf(document).delete(name('IDTree'))),
  inElement('Figure', 'without words', (figure) => figure.delete(name('Alt'))),
  inAttributes('Figure', 'without its room', (attributes) => attributes.delete(name('BBox'))),
  inAttributes('TH', 'without a scope', (attributes) => attributes.delete(name('Scope'))),
  inAttributes('TH', 'over two columns', (attributes) => {
    attributes.set(name('ColSpan'), PDFNumber.of(2));
  }),
  inAttributes('L', 'without its marks', (attributes) => attributes.delete(name('ListNumbering'))),
  inElement('Lbl', 'as a body', (label) => {
    label.set(name('S'), name('LBody'));
  }),
  inElement('H1', 'of the third level', (heading) => {
    heading.set(name('S'), name('H3'));
  }),
  inElement('P', 'of a role of its own', (paragraph) => {
    paragraph.set(name('S'), name('Абзац'));
  }),
  inElement('P', 'without its words', (paragraph) => paragraph.delete(name('K'))),
  inElement('Link', 'without its annotation', (link) => {
    link.set(name('K'), link.lookup(name('K'), PDFArray).get(0));
  }),
  inLink('a link that says nothing', (link) => {
    link.set(name('Contents'), PDFHexString.fromText(' '));
  }),
  inLink('a link to a place that is not there', (link) => {
    link.set(name('Dest'), PDFString.of('nowhere'));
  }),
  inLink('a link that leads back to a page', (link) => {
    link.set(name('StructParent'), PDFNumber.of(0));
  }),
  breakage('pieces that lead back to each other’s elements', (document) => {
    const numbers = rootOf(document)
      .lookup(name('ParentTree'), PDFDict)
      .lookup(name('Nums'), PDFArray);
    const pieces = numbers.lookup(1, PDFArray);
    pieces.set(0, pieces.get(1));
  }),
  breakage('a bookmark without a place', (document) => {
    document.catalog
      .lookup(name('Outlines'), PDFDict)
      .lookup(name('First'), PDFDict)
      .delete(name('Dest'));
  }),
  breakage('a width that is not the font’s', (document) => {
    const widths = firstOf(document, 'Subtype', 'CIDFontType2').lookup(name('W'), PDFArray);
    widths.lookup(1, PDFArray).set(5, PDFNumber.of(1));
  }),
  breakage('a font without characters', (document) => {
    const empty = document.context.stream('');
    firstOf(document, 'Subtype', 'Type0').set(name('ToUnicode'), document.context.register(empty));
  }),
  inContents('rules that are no layout', RULES, '/Artifact BMC'),
  inContents('rules outside of all marks', /\/Artifact<<\/Type\/Layout>>BDC([^E]*)EMC/u, '$1'),
  inContents('a heading marked as a paragraph', /\/H1<</u, '/P<<'),
  inContents('a mark inside another', RULES, '$& $&'),
  inContents('the glyph for missing ones', /\[\(../u, '[(\0\0'),
];
