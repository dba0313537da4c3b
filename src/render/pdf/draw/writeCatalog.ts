import { getDefaultSRGBProfile, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { PdfAttachment } from '../PdfInput.ts';
import type { Destinations } from './Destinations.ts';
import type { Deflate, DocumentFacts } from './DrawOptions.ts';
import { momentOf } from './momentOf.ts';
import { writeMetadata } from './writeMetadata.ts';

interface CatalogParts {
  readonly pageTree: PDFRef;
  readonly outline: PDFRef;
  readonly structureRoot: PDFRef;
  readonly destinations: Destinations;
}

/** The root of the file: what a reader opens it with. */
export function writeCatalog(
  context: PDFContext,
  facts: DocumentFacts,
  parts: CatalogParts,
  deflate: Deflate,
): void {
  const carries = facts.attachment !== null && facts.standard === 'PDF/A-3a';
  const file = carries ? writeFile(context, facts, facts.attachment, deflate) : null;
  const files = file === null ? {} : { EmbeddedFiles: { Names: [file.name, file.ref] } };
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: parts.pageTree,
      Outlines: parts.outline,
      PageMode: 'UseOutlines',
      Lang: PDFString.of('ru'),
      MarkInfo: { Marked: true },
      StructTreeRoot: parts.structureRoot,
      ViewerPreferences: {
        DisplayDocTitle: true,
        PrintScaling: 'None',
        ...(facts.sides === 'two' ? { Duplex: 'DuplexFlipLongEdge' } : {}),
      },
      Names: { Dests: parts.destinations.names, ...files },
      AF: file === null ? undefined : [file.ref],
      Metadata: context.register(
        context.stream(writeMetadata(facts), { Type: 'Metadata', Subtype: 'XML' }),
      ),
      OutputIntents: [writeOutputIntent(context, deflate)],
    }),
  );
}

/** The colour space that black is meant in (ISO 19005-3, 6.2.3). */
function writeOutputIntent(context: PDFContext, deflate: Deflate) {
  const profile = context.register(
    context.stream(deflate(getDefaultSRGBProfile()), { N: 3, Filter: 'FlateDecode' }),
  );
  const identifier = PDFHexString.fromText('sRGB IEC61966-2.1');
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: identifier,
    Info: identifier,
    DestOutputProfile: profile,
  });
}

/** The associated file (ISO 19005-3, 6.8): the same document as data. */
function writeFile(
  context: PDFContext,
  facts: DocumentFacts,
  attachment: PdfAttachment,
  deflate: Deflate,
) {
  const day = facts.date === null ? undefined : momentOf(facts.date);
  const stream = context.register(
    context.stream(deflate(attachment.bytes), {
      Type: 'EmbeddedFile',
      Subtype: attachment.mime,
      Filter: 'FlateDecode',
      Params: { Size: attachment.bytes.length, ModDate: day },
    }),
  );
  const name = PDFHexString.fromText(attachment.name);
  const ref = context.register(
    context.obj({
      Type: 'Filespec',
      F: name,
      UF: name,
      Desc: PDFHexString.fromText(attachment.description),
      AFRelationship: 'Alternative',
      EF: { F: stream, UF: stream },
    }),
  );
  return { name, ref };
}
