import type { ParagraphFlow } from '../compose/Flow.ts';
import { makeRun } from './makeRun.ts';
import type { Measurer } from './Measurer.ts';
import { setParagraph } from './setParagraph.ts';
import type { LineMark, Strip } from './Strip.ts';
import { strip } from './Strip.ts';
import { reportRun } from './reportRun.ts';
import type { SetLine } from './TextRun.ts';

/** Price of ending a page in the middle of a word. */
const HYPHEN_AT_PAGE_END = 30;

/** Sets a paragraph as one strip a line. The first two lines stay together, and the last two. */
export function measureParagraph(
  measurer: Measurer,
  block: ParagraphFlow,
  frameWidth: number,
): readonly Strip[] {
  const lines = setLines(measurer, block, frameWidth);
  const x = leftOf(block, frameWidth);
  const baseline = baselineOf(measurer, block);
  return lines.map((line, index) => {
    const mark: LineMark = {
      kind: 'line',
      line,
      x: x + line.x,
      y: baseline,
      tag: block.tag,
      labelTag: index === 0 ? (block.label?.tag ?? null) : null,
      links: block.links,
      underlined: block.underlined,
      cell: 0,
    };
    return strip({
      height: block.form.leading,
      marks: [mark],
      spaceBefore: index === 0 ? block.spaceBefore : 0,
      breakBefore: index === 0 ? 0 : priceOfBreak(block, lines, index),
      anchors: index === 0 ? block.anchors : [],
    });
  });
}

function setLines(
  measurer: Measurer,
  block: ParagraphFlow,
  frameWidth: number,
): readonly SetLine[] {
  const { form } = block;
  const width = form.width === null ? frameWidth : Math.min(form.width, frameWidth);
  let offset = 0;
  return block.texts.flatMap((text, index) => {
    const label = index === 0 ? (block.label?.text ?? null) : null;
    const run = makeRun(measurer.fonts[form.face], form.size, { text, label, offset });
    offset += text.length + 1;
    const indent = index === 0 ? form.indent : 0;
    const lines = setParagraph(run, { ...form, width, indent });
    reportRun(measurer, block.tag?.id ?? '', lines);
    const more = index < block.texts.length - 1;
    return more ? lines.map((line) => ({ ...line, last: false })) : lines;
  });
}

function priceOfBreak(block: ParagraphFlow, lines: readonly SetLine[], index: number): number {
  const lonely = index === 1 || index === lines.length - 1;
  if (block.keepTogether || lonely) return Infinity;
  return lines[index - 1]?.hyphen ? HYPHEN_AT_PAGE_END : 0;
}

function leftOf({ form }: ParagraphFlow, frameWidth: number): number {
  return form.corner && form.width !== null ? Math.max(0, frameWidth - form.width) : 0;
}

/** Distance of the baseline from the strip's top: the face's height is centred in the leading. */
function baselineOf(measurer: Measurer, { form }: Pick<ParagraphFlow, 'form'>): number {
  const { ascent, descent, unitsPerEm } = measurer.fonts[form.face].font.metrics;
  const unit = form.size / unitsPerEm;
  return (form.leading - (ascent - descent) * unit) / 2 + ascent * unit;
}
