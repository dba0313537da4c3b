import { PDFContext, PDFHexString } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import type { FontSet } from '../measure/FontSet.ts';
import type { Page } from '../paginate/Page.ts';
import { headerCells } from '../tags/headerCells.ts';
import { ByteWriter } from './ByteWriter.ts';
import { writeDestinations } from './Destinations.ts';
import { drawPage } from './drawPage.ts';
import type { DrawnPage } from './drawPage.ts';
import type { Deflate, DocumentFacts } from './DrawOptions.ts';
import { ElementNames } from './ElementNames.ts';
import { fingerprint } from './fingerprint.ts';
import { momentOf } from './momentOf.ts';
import { SubsetCodes } from './SubsetCodes.ts';
import { TagContents } from './TagContents.ts';
import { writeAnnotations } from './writeAnnotations.ts';
import { writeCatalog } from './writeCatalog.ts';
import { PRODUCER } from './writeMetadata.ts';
import { writeFile } from './writeFile.ts';
import { writeFont } from './writeFont.ts';
import { writeOutline } from './writeOutline.ts';
import { writeStructure } from './writeStructure.ts';
import { writeStructureRoot } from './writeStructureRoot.ts';

/** Draws pages as a tagged PDF: the only stage that knows the format. The same input gives the same bytes. */
export function drawPdf(
  pages: readonly Page[],
  facts: DocumentFacts,
  fonts: FontSet,
  deflate: Deflate,
): Uint8Array {
  const context = PDFContext.create();
  const codes = { regular: new SubsetCodes(fonts.regular), bold: new SubsetCodes(fonts.bold) };
  const contents = new TagContents();
  const writer = new ByteWriter();
  const drawn = pages.map((page, index) => drawPage(page, index, { codes, contents, writer }));

  const pageRefs = pages.map(() => context.nextRef());
  const destinations = writeDestinations(context, pages, pageRefs, facts);
  const annotations = writeAnnotations(context, drawn, destinations, pages.length);
  const structureRoot = context.nextRef();
  const { structure } = facts;
  const names = new ElementNames();
  const refs = writeStructure(structure, structureRoot, {
    context,
    contents,
    pages: pageRefs,
    annotations,
    heads: headerCells(structure),
    names,
  });
  writeStructureRoot(context, structureRoot, { structure, refs, names }, drawn);

  const resources = context.register(
    context.obj({
      Font: {
        F: writeFont(context, codes.regular, facts.standard, deflate),
        ...(codes.bold.entries.length > 1
          ? { B: writeFont(context, codes.bold, facts.standard, deflate) }
          : {}),
      },
    }),
  );
  const pageTree = writePages(context, { pages, pageRefs, drawn, annotations, resources, deflate });
  const outline = writeOutline(context, facts.outlines, destinations);
  writeCatalog(context, facts, { pageTree, outline, structureRoot, destinations }, deflate);
  writeTrailer(context, facts, drawn);
  return writeFile(context, facts.standard, deflate);
}

interface PagesNeeds {
  readonly pages: readonly Page[];
  readonly pageRefs: readonly PDFRef[];
  readonly drawn: readonly DrawnPage[];
  readonly annotations: readonly (readonly PDFRef[])[];
  readonly resources: PDFRef;
  readonly deflate: Deflate;
}

function writePages(context: PDFContext, needs: PagesNeeds): PDFRef {
  const tree = context.nextRef();
  needs.pages.forEach((page, index) => {
    const ref = needs.pageRefs[index];
    const content = needs.drawn[index]?.content ?? new Uint8Array(0);
    const stream = context.stream(needs.deflate(content), { Filter: 'FlateDecode' });
    const annotations = needs.annotations[index] ?? [];
    const dictionary = context.obj({
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, round(page.width), round(page.height)],
      Resources: needs.resources,
      Contents: context.register(stream),
      StructParents: index,
      Tabs: 'S',
      Annots: annotations.length > 0 ? [...annotations] : undefined,
    });
    if (ref !== undefined) context.assign(ref, dictionary);
  });
  const kids = { Type: 'Pages', Kids: [...needs.pageRefs], Count: needs.pages.length };
  context.assign(tree, context.obj(kids));
  return tree;
}

const round = (value: number) => Math.round(value * 100) / 100;

function writeTrailer(
  context: PDFContext,
  facts: DocumentFacts,
  drawn: readonly DrawnPage[],
): void {
  const moment = facts.date === null ? undefined : momentOf(facts.date);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(facts.title),
      Producer: PDFHexString.fromText(PRODUCER),
      CreationDate: moment,
      ModDate: moment,
    }),
  );
  const said = new TextEncoder().encode(`${facts.title} ${facts.date ?? ''}`);
  const id = fingerprint([said, ...drawn.map((page) => page.content)]);
  context.trailerInfo.ID = context.obj([id, id]);
}
