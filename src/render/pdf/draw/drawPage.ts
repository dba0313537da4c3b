import type { TaggedLink } from '../compose/Flow.ts';
import type { LineMark, Mark, RuleMark, ShapeMark } from '../measure/Strip.ts';
import type { Page } from '../paginate/Page.ts';
import { isInline } from '../tags/isInline.ts';
import type { Tag } from '../tags/Tag.ts';
import { drawLine } from './drawLine.ts';
import { number } from './number.ts';
import type { DrawingNeeds, LinkAnnotation, Pen } from './Pen.ts';

/** A page as a content stream, and what the document must know of it. */
export interface DrawnPage {
  readonly content: Uint8Array;
  /** The tag of each marked piece, by its id. */
  readonly owners: readonly Tag[];
  readonly annotations: readonly LinkAnnotation[];
}

/** Draws a page: rules and shapes first, then all text in one text object. */
export function drawPage(page: Page, index: number, needs: DrawingNeeds): DrawnPage {
  const pen: Pen = {
    ...needs,
    page: index,
    height: page.height,
    owners: [],
    annotations: [],
    underlines: [],
    open: undefined,
    font: '',
    scale: 1,
    x: 0,
    y: 0,
  };
  needs.writer.clear();
  drawShapes(pen, page.marks);
  needs.writer.text('BT\n');
  for (const mark of page.marks) if (mark.kind === 'line') drawTextMark(pen, mark);
  closeTag(pen);
  needs.writer.text('ET\n');
  drawShapes(pen, pen.underlines);
  return { content: needs.writer.bytes(), owners: pen.owners, annotations: pen.annotations };
}

function drawShapes(pen: Pen, marks: readonly Mark[]): void {
  let width = 0;
  for (const mark of marks) {
    if (mark.kind === 'line') continue;
    openTag(pen, mark.tag, 'Layout');
    coverMark(pen, mark);
    if (mark.kind === 'rule') {
      if (mark.width !== width) pen.writer.text(`${number(mark.width)} w\n`);
      width = mark.width;
      drawRule(pen, mark);
    } else drawShape(pen, mark);
  }
  closeTag(pen);
}

function coverMark({ contents, height }: Pen, mark: RuleMark | ShapeMark): void {
  if (mark.tag === null) return;
  const points = mark.kind === 'rule' ? [mark.from, mark.to] : mark.polygons.flat();
  const around = mark.kind === 'rule' ? mark.width / 2 : 0;
  for (const { x, y } of points) contents.cover(mark.tag, x, height - y, around);
}

function drawRule(pen: Pen, { from, to, dotted }: RuleMark): void {
  const [y1, y2] = [pen.height - from.y, pen.height - to.y];
  const path = `${number(from.x)} ${number(y1)} m ${number(to.x)} ${number(y2)} l S\n`;
  pen.writer.text(dotted ? `[0.8 3] 0 d\n${path}[] 0 d\n` : path);
}

function drawShape(pen: Pen, { polygons }: ShapeMark): void {
  for (const points of polygons) {
    points.forEach(({ x, y }, index) => {
      pen.writer.text(`${number(x)} ${number(pen.height - y)} ${index === 0 ? 'm' : 'l'} `);
    });
    pen.writer.text('h\n');
  }
  pen.writer.text('f\n');
}

function drawTextMark(pen: Pen, mark: LineMark): void {
  drawLine(pen, mark, {
    enter: (tag) => enterTag(pen, mark, tag),
    link: (link, rectangle, words) => addAnnotation(pen, link, rectangle, words),
    underline: (rule) => pen.underlines.push(rule),
  });
}

function enterTag(pen: Pen, mark: LineMark, tag: Tag | null): void {
  if (tag !== null && isInline(tag) && mark.tag !== null) pen.contents.enter(mark.tag, tag);
  openTag(pen, tag, 'Header');
}

function addAnnotation(
  pen: Pen,
  { link, tag }: TaggedLink,
  rectangle: LinkAnnotation['rectangle'],
  words: string,
): void {
  const annotation = pen.annotations.push({ rectangle, target: link.target, words, tag }) - 1;
  pen.contents.add(tag, { kind: 'annotation', page: pen.page, annotation });
}

/**
 * Running matter by what it is (ISO 32000-1, 14.8.2.2; ISO 14289-1, 7.8): rules of tables and frames;
 * words that stand at the top of a page (its number, a notice, the head of a table that goes on).
 */
const ARTIFACTS = {
  Layout: '/Artifact<</Type/Layout>>BDC\n',
  Header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC\n',
} as const;

/** Begins a piece of content of a tag, ending the one that is open; content of one tag goes on. */
function openTag(pen: Pen, tag: Tag | null, artifact: keyof typeof ARTIFACTS): void {
  if (pen.open === tag) return;
  closeTag(pen);
  pen.open = tag;
  if (tag === null) {
    pen.writer.text(ARTIFACTS[artifact]);
    return;
  }
  const id = pen.owners.push(tag) - 1;
  pen.contents.add(tag, { kind: 'content', page: pen.page, id });
  pen.writer.text(`/${tag.role}<</MCID ${id}>>BDC\n`);
}

function closeTag(pen: Pen): void {
  if (pen.open !== undefined) pen.writer.text('EMC\n');
  pen.open = undefined;
}
