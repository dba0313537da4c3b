import { makeRun } from '../measure/makeRun.ts';
import type { Orientation } from '../measure/splitByOrientation.ts';
import type { FontSet } from '../measure/FontSet.ts';
import type { MeasuredPart, MeasuredStretch } from '../measure/measurePart.ts';
import { setParagraph } from '../measure/setParagraph.ts';
import type { Alignment } from '../measure/setParagraph.ts';
import type { Frame } from '../measure/Measurer.ts';
import { moveMark } from '../measure/Strip.ts';
import type { LineMark, Mark, Strip } from '../measure/Strip.ts';
import type { PdfDiagnostic } from '../PdfDiagnostic.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { points } from '../points.ts';
import type { Tag } from '../tags/Tag.ts';
import { fillPages } from './fillPages.ts';
import type { FilledPage } from './fillPages.ts';
import type { Page, PlacedAnchor } from './Page.ts';
import { pageGeometry } from './PageGeometry.ts';
import type { PageGeometry } from './PageGeometry.ts';

export interface PagingNeeds {
  readonly fonts: FontSet;
  readonly profile: PdfProfile;
  readonly numbering: 'through' | 'per-part';
  readonly sides: 'one' | 'two';
  /** Set at the foot of the last page of an orientation: the check block, or null. */
  readonly foot: ((frame: Frame) => Strip) | null;
  /** Set in the upper right corner of every page: what this print is, or null. */
  readonly notice: NoticeText | null;
  readonly report: (diagnostic: PdfDiagnostic) => void;
}

/** Baseline of the page number below the page's upper edge, mm: the middle of the top margin. */
const NUMBER_AT = 12;

/** Lays measured parts out on pages: each part, and each change of orientation, from a new page. */
export function paginate(parts: readonly MeasuredPart[], needs: PagingNeeds): readonly Page[] {
  const pages: Page[] = [];
  const ends: PageEnd[] = [];
  parts.forEach((part, index) => {
    const first = pages.length;
    for (const stretch of part.stretches)
      for (const filled of fill(stretch, needs)) {
        const number = (needs.numbering === 'through' ? pages.length : pages.length - first) + 1;
        const geometry = geometryOf(pages.length, stretch.orientation, needs);
        const opens = pages.length === first;
        const page = layOut(filled, geometry, stretch, { part: index, opens, number });
        const running = runningMarks(number, geometry, needs, pages.length === 0);
        pages.push({ ...page, marks: [...running, ...page.marks] });
        ends.push({ number, geometry, end: geometry.top + endOf(filled) });
      }
  });
  const last = ends.at(-1);
  if (needs.foot !== null && last !== undefined) addFoot(pages, last, needs.foot, needs);
  return pages;
}

/** Where the official text ends. */
interface PageEnd {
  readonly number: number;
  readonly geometry: PageGeometry;
  /** Points from the upper edge of the page. */
  readonly end: number;
}

const endOf = ({ placed }: FilledPage) => {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.strip.height;
};

/** Distance of the check block from the lower edge of the page, and from the text over it, mm. */
const FOOT_AT = 6;
const FOOT_GAP = 3;

/**
 * Sets the check block at the foot of the last page, reaching into its margin; without room, on a page of its
 * own, which is none of the document's: it has no number.
 */
function addFoot(
  pages: Page[],
  last: PageEnd,
  foot: (frame: Frame) => Strip,
  needs: PagingNeeds,
): void {
  const { geometry } = last;
  const page = pages.at(-1);
  if (page === undefined) return;
  const strip = foot({ width: geometry.width - geometry.left - geometry.right, height: 0 });
  const y = geometry.height - points(FOOT_AT) - strip.height;
  const marksAt = (x: number) => strip.marks.map((mark) => moveMark(mark, { x, y }));
  const fits = last.end + points(FOOT_GAP) <= y;
  if (fits) {
    pages[pages.length - 1] = { ...page, marks: [...page.marks, ...marksAt(geometry.left)] };
    return;
  }
  const own = geometryOf(pages.length, page.orientation, needs);
  const marks = [...noticeMarks(own, needs, false), ...marksAt(own.left)];
  pages.push({ ...page, marks, anchors: [] });
}

/** The geometry of the page after so many others: backs of sheets are mirrored. */
function geometryOf(
  before: number,
  orientation: Orientation,
  { profile, sides }: PagingNeeds,
): PageGeometry {
  return pageGeometry(profile, orientation, sides === 'two' && before % 2 === 1);
}

function fill(stretch: MeasuredStretch, needs: PagingNeeds): readonly FilledPage[] {
  const { height, top, bottom } = pageGeometry(needs.profile, stretch.orientation, false);
  return fillPages(stretch.strips, height - top - bottom, (strip) =>
    needs.report({ kind: 'broken-keep', provision: strip.anchors[0] ?? '', detail: '' }),
  );
}

function layOut(
  { placed }: FilledPage,
  geometry: PageGeometry,
  stretch: MeasuredStretch,
  place: { readonly part: number; readonly opens: boolean; readonly number: number },
): Page {
  const rows: Mark[][] = [];
  const anchors: PlacedAnchor[] = place.opens ? [{ part: place.part, provision: null, y: 0 }] : [];
  placed.forEach(({ strip, y }, index) => {
    const by = { x: geometry.left, y: geometry.top + y };
    const top = index === 0 ? strip.edges.top : [];
    const bottom = index === placed.length - 1 ? strip.edges.bottom : [];
    const isNext =
      strip.dividedRow !== null && strip.dividedRow === placed[index - 1]?.strip.dividedRow;
    if (!isNext) rows.push([]);
    for (const mark of [...top, ...strip.marks, ...bottom]) rows.at(-1)?.push(moveMark(mark, by));
    for (const provision of strip.anchors) anchors.push({ part: place.part, provision, y: by.y });
  });
  const { width, height } = geometry;
  const { orientation } = stretch;
  const marks = rows.flatMap((row) => row.toSorted((a, b) => cellOf(a) - cellOf(b)));
  return { width, height, orientation, number: place.number, marks, anchors };
}

/** Lines of a divided row are read a cell after another, not across its cells. */
const cellOf = (mark: Mark) => (mark.kind === 'line' ? mark.cell : 0);

/** What a print is («справочная копия»), with the tag that its first appearance is read by. */
export interface NoticeText {
  readonly text: string;
  readonly tag: Tag;
}

const NOTICE_SIZE = 10;

/** The number of a page from the second on, and the notice: content once, then running matter. */
function runningMarks(
  number: number,
  geometry: PageGeometry,
  needs: PagingNeeds,
  isFirst: boolean,
): readonly LineMark[] {
  const printed = number > 1 ? [numberMark(number, geometry, needs)] : [];
  return [...printed, ...noticeMarks(geometry, needs, isFirst)];
}

function noticeMarks(
  geometry: PageGeometry,
  needs: PagingNeeds,
  isFirst: boolean,
): readonly LineMark[] {
  if (needs.notice === null) return [];
  const { text, tag } = needs.notice;
  const notice = runningLine(text, NOTICE_SIZE, 'right', geometry, needs);
  return [{ ...notice, tag: isFirst ? tag : null }];
}

/** The number of a page, centred over its text: running matter. */
function numberMark(number: number, geometry: PageGeometry, needs: PagingNeeds): LineMark {
  const { size } = needs.profile.pageNumber;
  return runningLine(String(number), size, 'centred', geometry, needs);
}

function runningLine(
  text: string,
  size: number,
  alignment: Alignment,
  geometry: PageGeometry,
  needs: PagingNeeds,
): LineMark {
  const run = makeRun(needs.fonts.regular, size, { text, label: null, offset: 0 });
  const width = geometry.width - geometry.left - geometry.right;
  const [line] = setParagraph(run, {
    alignment,
    width,
    indent: 0,
    hyphenation: false,
    glue: 'running',
  });
  if (line === undefined) throw new Error('Running matter has a line');
  const at = { x: geometry.left + line.x, y: points(NUMBER_AT) };
  return {
    kind: 'line',
    line,
    ...at,
    tag: null,
    labelTag: null,
    links: [],
    underlined: [],
    cell: 0,
  };
}
