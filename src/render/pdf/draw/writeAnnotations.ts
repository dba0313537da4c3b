import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { LinkTarget } from '../PdfInput.ts';
import type { Destinations } from './Destinations.ts';
import type { DrawnPage } from './drawPage.ts';
import type { LinkAnnotation } from './Pen.ts';

const PRINTED = 4;

/** Writes the link annotations of every page. `firstKey`: the first free key of the parent tree. */
export function writeAnnotations(
  context: PDFContext,
  drawn: readonly DrawnPage[],
  destinations: Destinations,
  firstKey: number,
): readonly (readonly PDFRef[])[] {
  let key = firstKey;
  return drawn.map(({ annotations }) =>
    annotations.map((annotation) => {
      const written = writeAnnotation(context, annotation, destinations, key);
      key += 1;
      return written;
    }),
  );
}

function writeAnnotation(
  context: PDFContext,
  { rectangle, target, words }: LinkAnnotation,
  destinations: Destinations,
  key: number,
): PDFRef {
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rectangle.map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      F: PRINTED,
      Contents: PDFHexString.fromText(words),
      StructParent: key,
      ...leadTo(context, target, destinations),
    }),
  );
}

function leadTo(context: PDFContext, target: LinkTarget, destinations: Destinations) {
  switch (target.kind) {
    case 'url':
      return { A: context.obj({ S: 'URI', URI: PDFString.of(target.url) }) };
    case 'destination': {
      const name = destinations.nameOf(target.document, target.provision);
      return name === null ? {} : { Dest: PDFString.of(name) };
    }
  }
}
