import type {
  ColumnsFlow,
  FrameFlow,
  ParagraphFlow,
  SidesFlow,
  SignatureFlow,
} from '../compose/Flow.ts';
import { measureParagraph } from './measureParagraph.ts';
import type { Measurer } from './Measurer.ts';
import { moveMark, strip } from './Strip.ts';
import type { Mark, RuleMark, Strip } from './Strip.ts';

/** Paragraphs one below another, as one piece. */
export function stack(
  measurer: Measurer,
  blocks: readonly ParagraphFlow[],
  width: number,
): {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly anchors: readonly string[];
} {
  const strips = blocks.flatMap((block) => measureParagraph(measurer, block, width));
  const marks: Mark[] = [];
  let height = 0;
  for (const each of strips) {
    height += each.spaceBefore;
    for (const mark of each.marks) marks.push(moveMark(mark, { x: 0, y: height }));
    height += each.height;
  }
  return { height, marks, anchors: strips.flatMap((each) => each.anchors) };
}

/** Columns side by side, never parted by a page. */
export function measureColumns(measurer: Measurer, block: ColumnsFlow): Strip {
  const { width } = measurer.frame;
  const stacks = block.columns.map(({ from, to, blocks }) => ({
    from,
    ...stack(measurer, blocks, (to - from) * width),
  }));
  return strip({
    height: Math.max(...stacks.map(({ height }) => height)),
    marks: stacks.flatMap(({ from, marks }) =>
      marks.map((mark) => moveMark(mark, { x: from * width, y: 0 })),
    ),
    anchors: stacks.flatMap(({ anchors }) => anchors),
    spaceBefore: block.spaceBefore,
  });
}

/** Two ends of one line. */
export function measureSides(measurer: Measurer, block: SidesFlow): Strip {
  const { width } = measurer.frame;
  const left = stack(measurer, [block.left], width);
  const right = stack(measurer, [block.right], width);
  return strip({
    height: Math.max(left.height, right.height),
    marks: [...withSpaceAfter(left.marks), ...right.marks],
    anchors: left.anchors,
    spaceBefore: block.spaceBefore,
  });
}

/** Position and name; stays with the lines before it, since a signature never stands alone on a page. */
export function measureSignature(measurer: Measurer, block: SignatureFlow): Strip {
  const { width } = measurer.frame;
  const name = block.name === null ? null : stack(measurer, [block.name], width);
  const taken = Math.max(0, ...(name?.marks ?? []).map(inkWidth));
  const position = stack(measurer, [block.position], width - taken - SIGNATURE_GAP);
  const down = position.height - (name?.height ?? 0);
  return strip({
    height: position.height,
    marks: [
      ...(name === null ? position.marks : withSpaceAfter(position.marks)),
      ...(name?.marks ?? []).map((mark) => moveMark(mark, { x: 0, y: down })),
    ],
    anchors: position.anchors,
    spaceBefore: block.spaceBefore,
    breakBefore: Infinity,
  });
}

/** Least room between the position and the name, where the signature itself goes, points. */
const SIGNATURE_GAP = 70;

export const inkWidth = (mark: Mark) => (mark.kind === 'line' ? mark.line.width : 0);

/** Words that go on elsewhere end with a space, so that the text layer parts them. */
export function withSpaceAfter(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) =>
    mark.kind === 'line' ? { ...mark, line: { ...mark.line, last: false } } : mark,
  );
}

export function measureFrame(measurer: Measurer, block: FrameFlow): Strip {
  const { width, padding } = block;
  const inner = stack(measurer, block.blocks, width - 2 * padding);
  const height = inner.height + 2 * padding;
  return strip({
    height,
    marks: [
      ...inner.marks.map((mark) => moveMark(mark, { x: padding, y: padding })),
      ...box(0, 0, width, height, null),
    ],
    anchors: inner.anchors,
    spaceBefore: block.spaceBefore,
  });
}

/** Four rules around a rectangle. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  tag: RuleMark['tag'],
): readonly RuleMark[] {
  const [right, bottom] = [x + width, y + height];
  const rule = (x1: number, y1: number, x2: number, y2: number): RuleMark => ({
    kind: 'rule',
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
    width: 0.75,
    dotted: false,
    tag,
  });
  return [
    rule(x, y, right, y),
    rule(right, y, right, bottom),
    rule(right, bottom, x, bottom),
    rule(x, bottom, x, y),
  ];
}
