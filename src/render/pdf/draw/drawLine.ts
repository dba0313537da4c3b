import type { TaggedLink, UnderlinedWords } from '../compose/Flow.ts';
import type { LineMark, RuleMark } from '../measure/Strip.ts';
import type { SetLine } from '../measure/TextRun.ts';
import type { TextRange } from '../../../text/TextRange.ts';
import type { Tag } from '../tags/Tag.ts';
import type { LinkAnnotation, Pen } from './Pen.ts';
import { GlyphShower } from './GlyphShower.ts';

export interface LineEvents {
  /** The words that follow belong to this tag. */
  readonly enter: (tag: Tag | null) => void;
  readonly link: (link: TaggedLink, rectangle: LinkAnnotation['rectangle'], words: string) => void;
  readonly underline: (rule: RuleMark) => void;
}

const FONT_NAMES = { regular: 'F', bold: 'B' } as const;

/** Draws a line word by word: kerned, its spaces stretched, divided among the tags of its words. */
export function drawLine(pen: Pen, mark: LineMark, events: LineEvents): void {
  const { line } = mark;
  moveTo(pen, mark);
  const pieces = splitByTag(mark);
  let x = mark.x;
  for (const piece of pieces) {
    events.enter(piece.tag);
    if (piece === pieces[0]) setFont(pen, line);
    const width = showWords(pen, line, piece.from, piece.to);
    if (piece.link !== null) {
      const words = line.run.words.slice(piece.from, piece.to + 1).map((word) => word.text);
      events.link(piece.link, rectangleOf(pen, mark, x, width), words.join(' '));
    }
    if (piece.tag?.isUnderlined === true)
      events.underline(underlineOf(mark, x, width - gapAfter(line, piece.to)));
    x += width;
  }
}

/** Words of a line that belong to one tag. */
interface Piece {
  readonly tag: Tag | null;
  readonly link: TaggedLink | null;
  readonly from: number;
  to: number;
}

function splitByTag(mark: LineMark): readonly Piece[] {
  const { line, labelTag, links, underlined } = mark;
  if (labelTag === null && links.length === 0 && underlined.length === 0)
    return [{ tag: mark.tag, link: null, from: line.fromWord, to: line.toWord }];
  const pieces: Piece[] = [];
  for (let word = line.fromWord; word <= line.toWord; word += 1) {
    const isLabel = labelTag !== null && word < line.run.labelWords;
    const link = isLabel ? null : linkOf(line, links, word);
    const inner = link?.tag ?? underlinedAt(line, underlined, word)?.tag ?? mark.tag;
    const tag = isLabel ? labelTag : inner;
    const open = pieces.at(-1);
    if (open?.tag === tag) open.to = word;
    else pieces.push({ tag, link, from: word, to: word });
  }
  return pieces;
}

function linkOf(line: SetLine, links: readonly TaggedLink[], word: number): TaggedLink | null {
  return links.find(({ link }) => holdsWord(link, line, word)) ?? null;
}

function underlinedAt(
  line: SetLine,
  underlined: readonly UnderlinedWords[],
  word: number,
): UnderlinedWords | null {
  return underlined.find((range) => holdsWord(range, line, word)) ?? null;
}

function holdsWord(range: TextRange, line: SetLine, word: number): boolean {
  const start = line.run.starts[word] ?? 0;
  const end = start + (line.run.words[word]?.text.length ?? 0);
  return start < range.end && end > range.start;
}

/** Moves relatively to the last line, in hundredths, so that rounding does not add up. */
function moveTo(pen: Pen, mark: LineMark): void {
  const x = Math.round(mark.x * 100);
  const y = Math.round((pen.height - mark.y) * 100);
  pen.writer.text(`${(x - pen.x) / 100} ${(y - pen.y) / 100} Td\n`);
  pen.x = x;
  pen.y = y;
}

function setFont(pen: Pen, line: SetLine): void {
  const font = `/${FONT_NAMES[line.run.face.name]} ${line.run.size} Tf\n`;
  if (font !== pen.font) pen.writer.text(font);
  pen.font = font;
  if (line.scale !== pen.scale) pen.writer.text(`${Math.round(line.scale * 1e4) / 100} Tz\n`);
  pen.scale = line.scale;
}

/** Shows words `from` to `to` of a line in one `TJ`; returns their width with the space after them. */
function showWords(pen: Pen, line: SetLine, from: number, to: number): number {
  const { run, scale } = line;
  const shower = new GlyphShower(pen.writer, pen.codes[run.face.name]);
  const unit = (run.size / run.face.font.metrics.unitsPerEm) * scale;
  let width = 0;
  for (let index = from; index <= to; index += 1) {
    const word = run.words[index];
    if (word === undefined) continue;
    const start = index === line.fromWord ? line.fromCharacter : 0;
    const end = index === line.toWord ? line.toCharacter : word.codePoints.length;
    shower.word(word, start, end);
    width += ((word.offsets[end] ?? 0) - (word.offsets[start] ?? 0)) * unit;
    if (index < line.toWord) {
      const gap = gapAfter(line, index);
      shower.space(gap / unit - run.face.space);
      width += gap;
    } else if (line.hyphen) shower.softHyphen(word, end);
    else if (!line.last && end === word.codePoints.length) shower.space(0);
  }
  shower.end();
  return width;
}

/** Width of the space after a word of a line; nothing after its last one. */
function gapAfter({ run, scale, gap, toWord }: SetLine, word: number): number {
  if (word >= toWord) return 0;
  const unit = (run.size / run.face.font.metrics.unitsPerEm) * scale;
  return word < run.labelWords ? run.face.space * unit : gap;
}

/** Place and weight of the rule under words, in sizes of the type: clear of the letters, no heavier than their hairlines. */
const UNDERLINE = { below: 0.14, weight: 0.045 };

function underlineOf({ line, y }: LineMark, x: number, width: number): RuleMark {
  const { size } = line.run;
  const at = y + UNDERLINE.below * size;
  return {
    kind: 'rule',
    from: { x, y: at },
    to: { x: x + width, y: at },
    width: UNDERLINE.weight * size,
    dotted: false,
    tag: null,
  };
}

/** From the descent to the ascent of a line's face. */
function rectangleOf(
  pen: Pen,
  { line, y }: LineMark,
  x: number,
  width: number,
): LinkAnnotation['rectangle'] {
  const { ascent, descent, unitsPerEm } = line.run.face.font.metrics;
  const unit = line.run.size / unitsPerEm;
  const baseline = pen.height - y;
  return [x, baseline + descent * unit, x + width, baseline + ascent * unit];
}
