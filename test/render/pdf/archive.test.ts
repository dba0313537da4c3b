import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { standardPdfProfile } from '../../../src/model/PdfProfile.ts';
import { renderDocumentPdf } from '../../../src/render/pdf/renderDocumentPdf.ts';
import { corpusPdfs } from './helpers/corpusPdfs.ts';
import { readPdf } from './helpers/readPdf.ts';
import { openTypesetting } from './helpers/openTypesetting.ts';
import { smallInput } from './helpers/smallInput.ts';

const typesetting = await openTypesetting();
const plans = corpusPdfs();

const name = (text: string) => PDFName.of(text);

function streamIn(dictionary: PDFDict, key: string): PDFRawStream {
  const stream = dictionary.lookup(name(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
  return stream;
}

function streamsOf(document: PDFDocument): readonly PDFRawStream[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
}

function dictionariesOf(document: PDFDocument, type: string): readonly PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.lookup(name('Type')) === name(type) ? [object] : [],
    );
}

/**
 * What a program can check of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in these files: the
 * rules on structure have a test file of their own. No full validator runs here, so every claim of the
 * metadata rests on these checks.
 */
describe('archiving and accessibility', () => {
  it.each(plans)('$path keeps the rules', async ({ input, profile }) => {
    const { bytes } = await renderDocumentPdf(input, typesetting, profile);
    const { document } = await readPdf(bytes);
    const { catalog, context } = document;

    // Header: a comment of four bytes above 127 after the first line (19005-3, 6.1.2).
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).toBe('%PDF-1.7');
    expect([...bytes.subarray(9, 14)].filter((byte) => byte > 127).length).toBeGreaterThanOrEqual(
      4,
    );
    // An identifier in the trailer, no encryption (6.1.3).
    expect(context.trailerInfo.ID).toBeInstanceOf(PDFArray);
    expect(context.trailerInfo.Encrypt).toBeUndefined();

    // Metadata: not compressed, both claims, the title and dates as in the information dictionary (6.6).
    const metadata = streamIn(catalog, 'Metadata');
    expect(metadata.dict.has(name('Filter'))).toBe(false);
    const xmp = new TextDecoder().decode(metadata.contents);
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain(`>${input.title.replaceAll('&', '&amp;')}<`);
    expect(document.getTitle()).toBe(input.title);
    expect(document.getCreationDate()?.toISOString().slice(0, 10)).toBe(input.date);
    expect(xmp).toContain(`<xmp:CreateDate>${input.date ?? ''}T00:00:00Z<`);

    // Output intent with a profile of three components (6.2.3).
    const intent = catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
    const colours = streamIn(intent, 'DestOutputProfile');
    expect(colours.dict.lookup(name('N'), PDFNumber).asNumber()).toBe(3);

    // Tagged, with a language and the title shown (14289-1, 7.1, 7.2).
    expect(catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))).toBe(PDFBool.True);
    expect(catalog.lookup(name('Lang'), PDFString).decodeText()).toBe('ru');
    const preferences = catalog.lookup(name('ViewerPreferences'), PDFDict);
    expect(preferences.get(name('DisplayDocTitle'))).toBe(PDFBool.True);

    // Fonts: embedded, with a map to Unicode and widths of the embedded program (6.2.11).
    const fonts = dictionariesOf(document, 'Font').filter((font) => font.has(name('ToUnicode')));
    expect(fonts.length).toBeGreaterThan(0);
    for (const descriptor of dictionariesOf(document, 'FontDescriptor')) {
      const file = streamIn(descriptor, 'FontFile2');
      expect(decodePDFRawStream(file).decode().length).toBeGreaterThan(500);
    }

    // No scripts, no actions on opening, no filter but deflate (6.1.7, 6.5, 6.6.1).
    expect(catalog.has(name('OpenAction'))).toBe(false);
    expect(catalog.has(name('AA'))).toBe(false);
    for (const { dict } of streamsOf(document))
      expect([undefined, name('FlateDecode')]).toContain(dict.lookup(name('Filter')));

    // Link annotations are printed and not hidden (6.3.2).
    for (const annotation of dictionariesOf(document, 'Annot'))
      expect(annotation.lookup(name('F'), PDFNumber).asNumber()).toBe(4);

    // Pages with annotations are walked in the order of the structure (14289-1, 7.18.3).
    for (const page of document.getPages()) expect(page.node.lookup(name('Tabs'))).toBe(name('S'));

    // The associated file says what it is to the document (6.8).
    const [file] = catalog.lookup(name('AF'), PDFArray).asArray();
    const specification = context.lookup(file, PDFDict);
    expect(specification.lookup(name('AFRelationship'))).toBe(name('Alternative'));
    const embedded = streamIn(specification.lookup(name('EF'), PDFDict), 'F');
    expect(embedded.dict.lookup(name('Subtype'))).toBe(name('application/json'));
    const data: unknown = JSON.parse(
      new TextDecoder().decode(decodePDFRawStream(embedded).decode()),
    );
    expect(data).toHaveProperty('documents');
  });
});

describe('a file without a day', () => {
  it('gives none, rather than an empty one', async () => {
    const input = { ...smallInput, date: null };
    const { bytes } = await renderDocumentPdf(input, typesetting, standardPdfProfile);
    const { document } = await readPdf(bytes);
    const xmp = new TextDecoder().decode(streamIn(document.catalog, 'Metadata').contents);
    expect(xmp).toContain('<pdf:Producer>');
    expect(xmp).not.toContain('Date>');
    expect(document.getCreationDate()).toBeUndefined();
  });
});

describe('the variant for older archives', () => {
  it('is PDF 1.4 without object streams or files, and lists its glyphs', async () => {
    const plan = plans.find(({ path }) => path === 'pdf/leningrad-1982-r-order.pdf');
    if (plan === undefined) throw new Error('No order');
    const input = { ...plan.input, standard: 'PDF/A-1b' } as const;
    const { bytes } = await renderDocumentPdf(input, typesetting, plan.profile);
    const { document } = await readPdf(bytes);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).toBe('%PDF-1.4');
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/ObjStm');
    expect(document.catalog.has(name('AF'))).toBe(false);
    for (const descriptor of dictionariesOf(document, 'FontDescriptor'))
      expect(streamIn(descriptor, 'CIDSet').contents.length).toBeGreaterThan(0);
    const xmp = new TextDecoder().decode(streamIn(document.catalog, 'Metadata').contents);
    expect(xmp).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(xmp).not.toContain('<pdfuaid:part>');
  });
});
