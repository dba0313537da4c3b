import type { BlanksFlow, ContentsFlow } from '../compose/Flow.ts';
import { inkWidth, stack, withSpaceAfter } from './measureGroups.ts';
import type { Measurer } from './Measurer.ts';
import { moveMark, strip } from './Strip.ts';
import type { RuleMark, Strip } from './Strip.ts';

const BLANK_GAP = 14;
const RULE = 0.5;

/** Rules to write on with captions under them, kept with what stands before. */
export function measureBlanks(measurer: Measurer, block: BlanksFlow): Strip {
  const { captions, spaceBefore } = block;
  const width = (measurer.frame.width + BLANK_GAP) / Math.max(1, captions.length) - BLANK_GAP;
  const stacks = captions.map((caption) => stack(measurer, [caption], width));
  const marks = stacks.flatMap((each, index) => {
    const x = index * (width + BLANK_GAP);
    const rule: RuleMark = {
      kind: 'rule',
      from: { x, y: 0 },
      to: { x: x + width, y: 0 },
      width: RULE,
      dotted: false,
      tag: null,
    };
    return [rule, ...each.marks.map((mark) => moveMark(mark, { x, y: 2 }))];
  });
  const height = 2 + Math.max(...stacks.map((each) => each.height));
  return strip({ height, marks, spaceBefore, breakBefore: Infinity });
}

/** Room at the right that a name leaves to page numbers. */
const PAGE_ROOM = 48;

export function measureContents(measurer: Measurer, block: ContentsFlow): Strip {
  const { width } = measurer.frame;
  const name = stack(measurer, [block.name], width - PAGE_ROOM);
  const page = stack(measurer, [block.page], width);
  const down = { x: 0, y: name.height - page.height };
  return strip({
    height: name.height,
    marks: [
      ...withSpaceAfter(name.marks),
      ...leader(name.marks.at(-1), page.marks[0], width),
      ...page.marks.map((mark) => moveMark(mark, down)),
    ],
    spaceBefore: block.spaceBefore,
  });
}

/** Dots from the end of a name to its page. */
function leader(
  name: Strip['marks'][number] | undefined,
  page: Strip['marks'][number] | undefined,
  width: number,
): readonly RuleMark[] {
  if (name?.kind !== 'line' || page === undefined) return [];
  const from = name.x + inkWidth(name) + 4;
  const to = width - inkWidth(page) - 4;
  if (to <= from) return [];
  const { y } = name;
  return [
    { kind: 'rule', from: { x: from, y }, to: { x: to, y }, width: 0.8, dotted: true, tag: null },
  ];
}
