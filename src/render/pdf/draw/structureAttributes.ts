import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import type { HeaderCells } from '../tags/headerCells.ts';
import type { CellTag, Tag } from '../tags/Tag.ts';
import type { ElementNames } from './ElementNames.ts';
import type { TagContents } from './TagContents.ts';

interface AttributeNeeds {
  readonly context: PDFContext;
  readonly contents: TagContents;
  readonly heads: HeaderCells;
  readonly names: ElementNames;
}

/**
 * What an element says of itself besides its role (ISO 32000-1, 14.8.5), or null: a cell its span,
 * scope and header cells, words that they are underlined, a list that its marks are marks, a figure the room that it takes.
 */
export function structureAttributes(tag: Tag, needs: AttributeNeeds): PDFDict | null {
  if (tag.role === 'L') return listAttributes(tag, needs);
  if (tag.isUnderlined) return needs.context.obj({ O: 'Layout', TextDecorationType: 'Underline' });
  if (tag.role === 'Figure') return figureAttributes(tag, needs);
  return tag.cell === null ? null : cellAttributes(tag, tag.cell, needs);
}

function listAttributes({ children }: Tag, { context }: AttributeNeeds): PDFDict | null {
  const hasMarks = children.some((item) => item.children.some(({ role }) => role === 'Lbl'));
  return hasMarks ? context.obj({ O: 'List', ListNumbering: 'Disc' }) : null;
}

function figureAttributes(tag: Tag, { context, contents }: AttributeNeeds): PDFDict | null {
  const box = contents.boxOf(tag);
  return box === null ? null : context.obj({ O: 'Layout', Placement: 'Block', BBox: [...box] });
}

function cellAttributes(
  tag: Tag,
  { scope, columns }: CellTag,
  { context, heads, names }: AttributeNeeds,
): PDFDict | null {
  const above = heads.get(tag) ?? [];
  if (scope === null && columns === 1 && above.length === 0) return null;
  return context.obj({
    O: 'Table',
    Scope: scope ?? undefined,
    ColSpan: columns === 1 ? undefined : columns,
    Headers: above.length === 0 ? undefined : above.map((head) => names.of(head)),
  });
}
