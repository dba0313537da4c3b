import type { SchemeBand, SchemeBox, SchemeFlow } from '../compose/Flow.ts';
import { box, stack } from './measureGroups.ts';
import type { Measurer } from './Measurer.ts';
import { routeArrows } from './routeArrows.ts';
import type { PlacedBox } from './routeArrows.ts';
import { moveMark, strip } from './Strip.ts';
import type { Mark, Strip } from './Strip.ts';

/** Room between boxes, where arrows run; and between a box and its words. Points. */
const GUTTER = 18;
const PADDING = 5;
const BOXES_IN_ROW = 3;

interface Placed {
  readonly marks: Mark[];
  readonly anchors: string[];
  readonly boxes: PlacedBox[];
  y: number;
}

/** Draws a scheme as one piece: bands of boxes in rows, and the arrows between them. */
export function measureScheme(measurer: Measurer, scheme: SchemeFlow): Strip {
  const placed: Placed = { marks: [], anchors: [], boxes: [], y: 0 };
  for (const band of scheme.bands) placeBand(measurer, scheme, band, placed);
  return strip({
    height: placed.y,
    marks: [...placed.marks, ...routeArrows(scheme, placed.boxes, GUTTER)],
    anchors: placed.anchors,
    spaceBefore: scheme.spaceBefore,
  });
}

function placeBand(measurer: Measurer, scheme: SchemeFlow, band: SchemeBand, placed: Placed): void {
  const top = placed.y;
  placed.y += PADDING;
  if (!band.captionBelow) placeCaption(measurer, band, placed);
  for (let at = 0; at < band.boxes.length; at += BOXES_IN_ROW)
    placeRow(measurer, scheme, band.boxes.slice(at, at + BOXES_IN_ROW), placed);
  placed.y += GUTTER;
  if (band.captionBelow) placeCaption(measurer, band, placed);
  placed.y += PADDING;
  placed.marks.push(...box(0, top, measurer.frame.width, placed.y - top, scheme.tag));
  placed.y += GUTTER;
}

function placeCaption(measurer: Measurer, band: SchemeBand, placed: Placed): void {
  if (band.caption === null) return;
  const { height, marks, anchors } = stack(measurer, [band.caption], measurer.frame.width);
  placed.marks.push(...marks.map((mark) => moveMark(mark, { x: 0, y: placed.y })));
  placed.anchors.push(...anchors);
  placed.y += height;
}

/** Boxes of one row share their height and the width of the band. */
function placeRow(
  measurer: Measurer,
  scheme: SchemeFlow,
  boxes: readonly SchemeBox[],
  placed: Placed,
): void {
  placed.y += GUTTER;
  const width = (measurer.frame.width - (BOXES_IN_ROW + 1) * GUTTER) / BOXES_IN_ROW;
  const stacks = boxes.map(({ blocks }) => stack(measurer, blocks, width - 2 * PADDING));
  const height = Math.max(...stacks.map((each) => each.height)) + 2 * PADDING;
  boxes.forEach(({ id }, index) => {
    const inner = stacks[index];
    if (inner === undefined) return;
    const x = GUTTER + index * (width + GUTTER);
    const down = placed.y + (height - inner.height) / 2;
    placed.marks.push(...box(x, placed.y, width, height, scheme.tag));
    placed.marks.push(...inner.marks.map((mark) => moveMark(mark, { x: x + PADDING, y: down })));
    placed.anchors.push(...inner.anchors);
    placed.boxes.push({ id, x, y: placed.y, width, height });
  });
  placed.y += height;
}
