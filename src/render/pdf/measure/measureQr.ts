import type { QrFlow } from '../compose/Flow.ts';
import { stack } from './measureGroups.ts';
import type { Measurer } from './Measurer.ts';
import { moveMark, strip } from './Strip.ts';
import type { Point, Strip } from './Strip.ts';

const GAP = 8;

/** A QR code at the left and words beside it; only words when there is no code. */
export function measureQr(measurer: Measurer, block: QrFlow): Strip {
  const side = block.squares.length > 0 ? block.side : 0;
  const left = side > 0 ? side + GAP : 0;
  const inner = stack(measurer, block.blocks, measurer.frame.width - left);
  const height = Math.max(side, inner.height);
  const polygons = squaresOf(block.squares, side);
  return strip({
    height,
    spaceBefore: block.spaceBefore,
    marks: [
      ...inner.marks.map((mark) => moveMark(mark, { x: left, y: (height - inner.height) / 2 })),
      ...(side > 0 ? [{ kind: 'shape', polygons, tag: block.tag } as const] : []),
    ],
  });
}

/** Dark squares, those side by side joined into one rectangle. */
function squaresOf(rows: QrFlow['squares'], side: number): readonly (readonly Point[])[] {
  const unit = side / Math.max(1, rows.length);
  return rows.flatMap((row, y) => {
    const bars: (readonly Point[])[] = [];
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) bars.push(rectangle(start * unit, y * unit, x * unit, (y + 1) * unit));
    }
    return bars;
  });
}

const rectangle = (x1: number, y1: number, x2: number, y2: number): readonly Point[] => [
  { x: x1, y: y1 },
  { x: x2, y: y1 },
  { x: x2, y: y2 },
  { x: x1, y: y2 },
];
