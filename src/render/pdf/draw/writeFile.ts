import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { ArchiveStandard } from '../PdfInput.ts';
import { ByteWriter } from './ByteWriter.ts';
import type { Deflate } from './DrawOptions.ts';
import { FIELDS, referenceEntries, referenceTable } from './ObjectPlaces.ts';
import type { ObjectPlaces } from './ObjectPlaces.ts';

const OBJECTS_PER_STREAM = 200;
const VERSIONS = { 'PDF/A-3a': '1.7', 'PDF/A-1b': '1.4' } as const;
/** A comment of bytes above 127 tells programs that the file is not text (ISO 32000-1, 7.5.2). */
const BINARY = '%\u0081\u0081\u0081\u0081';

/**
 * Writes a context's objects as a file. They are packed into streams, except where PDF 1.4 is asked
 * for, which has none. (The library's own writer compresses by script and copies byte by byte: a
 * tenth of all the work on a document.)
 */
export function writeFile(
  context: PDFContext,
  standard: ArchiveStandard,
  deflate: Deflate,
): Uint8Array {
  const file: OpenFile = { context, deflate, writer: new ByteWriter(), places: new Map() };
  file.writer.text(`%PDF-${VERSIONS[standard]}\n${BINARY}\n`);
  const packed: NumberedObject[] = [];
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects())
    if (standard === 'PDF/A-3a' && !(object instanceof PDFRawStream))
      packed.push([objectNumber, object]);
    else writeObject(file, objectNumber, object);
  for (let at = 0; at < packed.length; at += OBJECTS_PER_STREAM)
    writeObjectStream(file, packed.slice(at, at + OBJECTS_PER_STREAM));
  const start = standard === 'PDF/A-3a' ? writeReferenceStream(file) : writeReferenceTable(file);
  file.writer.text(`startxref\n${start}\n%%EOF\n`);
  return file.writer.bytes();
}

type NumberedObject = readonly [number: number, object: PDFObject];

interface OpenFile {
  readonly context: PDFContext;
  readonly deflate: Deflate;
  readonly writer: ByteWriter;
  readonly places: ObjectPlaces;
}

function writeObject({ writer, places }: OpenFile, number: number, object: PDFObject): void {
  places.set(number, { kind: 'at', offset: writer.length });
  writer.text(`${number} 0 obj\n`);
  if (object instanceof PDFRawStream) {
    object.updateDict();
    writer.text(`${object.dict.toString()}\nstream\n`);
    writer.append(object.contents);
    writer.text('\nendstream');
  } else writer.text(object.toString());
  writer.text('\nendobj\n');
}

/** Numbers and places of the objects, then the objects (ISO 32000-1, 7.5.7). */
function writeObjectStream(file: OpenFile, objects: readonly NumberedObject[]): void {
  const { context, deflate, places } = file;
  const stream = context.nextRef().objectNumber;
  const body = new ByteWriter();
  const index = objects.map(([number, object], place) => {
    places.set(number, { kind: 'in', stream, index: place });
    const offset = body.length;
    body.text(`${object.toString()}\n`);
    return `${number} ${offset}`;
  });
  const contents = new ByteWriter();
  contents.text(`${index.join(' ')}\n`);
  const first = contents.length;
  contents.append(body.bytes());
  const facts = { Type: 'ObjStm', N: objects.length, First: first, Filter: 'FlateDecode' };
  writeObject(file, stream, context.stream(deflate(contents.bytes()), facts));
}

/** Returns the byte that the references begin at. */
function writeReferenceStream(file: OpenFile): number {
  const { context, deflate, places, writer } = file;
  const start = writer.length;
  const own = context.nextRef().objectNumber;
  places.set(own, { kind: 'at', offset: start });
  const facts = { Type: 'XRef', W: [...FIELDS], Filter: 'FlateDecode' };
  const entries = deflate(referenceEntries(places, own + 1));
  writeObject(file, own, context.stream(entries, { ...facts, ...trailerOf(context, own + 1) }));
  return start;
}

function writeReferenceTable({ context, places, writer }: OpenFile): number {
  const start = writer.length;
  const size = context.largestObjectNumber + 1;
  const trailer: PDFDict = context.obj(trailerOf(context, size));
  writer.text(`${referenceTable(places, size)}trailer\n${trailer.toString()}\n`);
  return start;
}

function trailerOf({ trailerInfo }: PDFContext, size: number) {
  return { Size: size, Root: trailerInfo.Root, Info: trailerInfo.Info, ID: trailerInfo.ID };
}
