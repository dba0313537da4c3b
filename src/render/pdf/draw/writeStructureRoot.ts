import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { Tag } from '../tags/Tag.ts';
import type { DrawnPage } from './drawPage.ts';
import type { ElementNames } from './ElementNames.ts';
import type { StructureRefs } from './writeStructure.ts';

interface WrittenStructure {
  readonly structure: Tag;
  readonly refs: StructureRefs;
  readonly names: ElementNames;
}

/** The root of the structure and, by page and annotation, the way back from contents to elements. */
export function writeStructureRoot(
  context: PDFContext,
  root: PDFRef,
  { structure, refs, names }: WrittenStructure,
  drawn: readonly DrawnPage[],
): void {
  const ofPages = drawn.flatMap(({ owners }, page) => [page, owners.map((tag) => refs.get(tag))]);
  const links = drawn.flatMap((page) => page.annotations.map(({ tag }) => refs.get(tag)));
  const ofLinks = links.flatMap((ref, index) => [drawn.length + index, ref]);
  const parentTree = context.register(context.obj({ Nums: [...ofPages, ...ofLinks] }));
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: refs.get(structure),
      ParentTree: parentTree,
      ParentTreeNextKey: drawn.length + links.length,
      IDTree: names.tree(context, refs),
    }),
  );
}
