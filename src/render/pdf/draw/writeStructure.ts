import { PDFHexString, PDFName, PDFNumber, PDFDict, PDFArray, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { HeaderCells } from '../tags/headerCells.ts';
import { isInline } from '../tags/isInline.ts';
import type { Tag, TagRole } from '../tags/Tag.ts';
import type { ElementNames } from './ElementNames.ts';
import { structureAttributes } from './structureAttributes.ts';
import type { TagContent, TagContents } from './TagContents.ts';

/** Where structure elements were written: by tag, for the tree that leads from contents back to them. */
export type StructureRefs = ReadonlyMap<Tag, PDFRef>;

interface StructureNeeds {
  readonly context: PDFContext;
  readonly contents: TagContents;
  readonly pages: readonly PDFRef[];
  /** Link annotations of each page. */
  readonly annotations: readonly (readonly PDFRef[])[];
  readonly heads: HeaderCells;
  readonly names: ElementNames;
  readonly refs: Map<Tag, PDFRef>;
}

/** Writes the structure elements (ISO 32000-1, 14.7) under `parent`; tags without content are left out. */
export function writeStructure(
  root: Tag,
  parent: PDFRef,
  needs: Omit<StructureNeeds, 'refs'>,
): StructureRefs {
  const refs = new Map<Tag, PDFRef>();
  writeElement(root, parent, { ...needs, refs });
  return refs;
}

function writeElement(tag: Tag, parent: PDFRef, needs: StructureNeeds): PDFRef {
  const { context } = needs;
  const ref = context.nextRef();
  needs.refs.set(tag, ref);
  const element = PDFDict.withContext(context);
  const own = needs.contents.of(tag);
  const page = firstPage(own);
  element.set(KEYS.S, roleName(tag.role));
  element.set(KEYS.P, parent);
  const pageRef = page === null ? undefined : needs.pages[page];
  if (pageRef !== undefined) element.set(KEYS.Pg, pageRef);
  const kids = [
    ...own.map((content) => writeContent(content, page, ref, needs)),
    ...tag.children
      .filter((inner) => !isInline(inner))
      .map((inner) => writeElement(inner, ref, needs)),
  ];
  if (kids.length > 0) element.set(KEYS.K, single(context, kids));
  describe(element, tag, needs);
  context.assign(ref, element);
  return ref;
}

const KEYS = {
  S: PDFName.of('S'),
  P: PDFName.of('P'),
  Pg: PDFName.of('Pg'),
  K: PDFName.of('K'),
  A: PDFName.of('A'),
  Lang: PDFName.of('Lang'),
  Alt: PDFName.of('Alt'),
  ID: PDFName.of('ID'),
};

const roleName = (role: TagRole) => PDFName.of(role);

function single(context: PDFContext, kids: readonly PDFObject[]): PDFObject {
  const [only] = kids;
  if (kids.length === 1 && only !== undefined) return only;
  const array = PDFArray.withContext(context);
  for (const kid of kids) array.push(kid);
  return array;
}

function firstPage(contents: readonly TagContent[]): number | null {
  for (const content of contents) if (content.kind === 'content') return content.page;
  return null;
}

function writeContent(
  content: TagContent,
  page: number | null,
  parent: PDFRef,
  needs: StructureNeeds,
): PDFObject {
  const { context, pages, annotations } = needs;
  switch (content.kind) {
    case 'content': {
      if (content.page === page) return PDFNumber.of(content.id);
      return context.obj({ Type: 'MCR', Pg: pages[content.page], MCID: content.id });
    }
    case 'tag':
      return writeElement(content.tag, parent, needs);
    case 'annotation': {
      const annotation = annotations[content.page]?.[content.annotation];
      return context.obj({ Type: 'OBJR', Pg: pages[content.page], Obj: annotation });
    }
  }
}

function describe(element: PDFDict, tag: Tag, needs: StructureNeeds): void {
  if (tag.language !== null) element.set(KEYS.Lang, PDFString.of(tag.language));
  if (tag.alternative !== null) element.set(KEYS.Alt, PDFHexString.fromText(tag.alternative));
  if (needs.names.isNamed(tag)) element.set(KEYS.ID, needs.names.of(tag));
  const attributes = structureAttributes(tag, needs);
  if (attributes !== null) element.set(KEYS.A, attributes);
}
