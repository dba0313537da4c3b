import type { SchemeFlow } from '../compose/Flow.ts';
import type { Mark, Point, RuleMark, ShapeMark } from './Strip.ts';

export interface PlacedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1;
const HEAD = { length: 6, half: 2.5 };

/** Draws arrows along the gutters between rows and columns of boxes, so that no line crosses a box. */
export function routeArrows(
  scheme: SchemeFlow,
  boxes: readonly PlacedBox[],
  gutter: number,
): readonly Mark[] {
  const find = (id: string) => boxes.find((box) => box.id === id);
  return scheme.arrows.flatMap(({ from, to }) => {
    const [start, end] = [find(from), find(to)];
    if (start === undefined || end === undefined) return [];
    return drawPath(scheme, routeOf(start, end, gutter / 2));
  });
}

/**
 * Out of the source into the gutter beside its row, along it to the gutter between columns nearest to
 * the target, along that to the gutter beside the target's row, and into the target.
 */
function routeOf(start: PlacedBox, end: PlacedBox, half: number): readonly Point[] {
  const down = end.y > start.y;
  const leave = down ? start.y + start.height : start.y;
  const enter = down ? end.y : end.y + end.height;
  const out = leave + (down ? half : -half);
  const into = enter + (down ? -half : half);
  const from = start.x + start.width / 2;
  const to = end.x + end.width / 2;
  const passage = to <= from ? end.x + end.width + half : end.x - half;
  const straight = Math.abs(out - into) < half;
  const between = straight
    ? []
    : [
        { x: passage, y: out },
        { x: passage, y: into },
      ];
  return [
    { x: from, y: leave },
    { x: from, y: straight ? into : out },
    ...between,
    { x: to, y: into },
    { x: to, y: enter },
  ];
}

function drawPath(scheme: SchemeFlow, path: readonly Point[]): readonly Mark[] {
  const rules = path.slice(1).map((to, index): RuleMark => {
    const from = path[index] ?? to;
    return { kind: 'rule', from, to, width: WIDTH, dotted: false, tag: scheme.tag };
  });
  const [before, tip] = path.slice(-2);
  if (before === undefined || tip === undefined) return rules;
  const back = tip.y > before.y ? -HEAD.length : HEAD.length;
  const head: ShapeMark = {
    kind: 'shape',
    polygons: [
      [tip, { x: tip.x - HEAD.half, y: tip.y + back }, { x: tip.x + HEAD.half, y: tip.y + back }],
    ],
    tag: scheme.tag,
  };
  return [...rules.filter(({ from, to }) => from.x !== to.x || from.y !== to.y), head];
}
