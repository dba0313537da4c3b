import { breakLines } from './breakLines.ts';
import type { LineWidths } from './breakLines.ts';
import { BREAK } from './Breakpoints.ts';
import type { Breakpoints } from './Breakpoints.ts';
import { findBreakpoints } from './findBreakpoints.ts';
import type { Glue } from './gapCost.ts';
import { balancedCost, expansionOf, justifiedCost, raggedCost } from './lineCost.ts';
import type { LineCost } from './lineCost.ts';
import type { SetLine, TextRun } from './TextRun.ts';

export type Alignment = 'justified' | 'left' | 'centred' | 'right';

export interface ParagraphForm {
  readonly alignment: Alignment;
  /** Points. */
  readonly width: number;
  readonly indent: number;
  readonly hyphenation: boolean;
  readonly glue: Glue;
}

/** Sets a run as lines of a paragraph. Never loses a word: what fits nowhere is divided at a letter. */
export function setParagraph(run: TextRun, form: ParagraphForm): readonly SetLine[] {
  const unit = run.face.font.metrics.unitsPerEm / run.size;
  const widths = { first: (form.width - form.indent) * unit, rest: form.width * unit };
  const rules = { hyphenation: form.hyphenation, glue: form.glue, desperate: false };
  const points = findBreakpoints(run, rules);
  for (const cost of costsFor(form, run.face.space, widths.rest)) {
    const places = breakLines(points, widths, cost);
    if (places !== null) return placeLines(run, form, points, places);
  }
  return setTight(run, form, widths);
}

/** A word is wider than the line: it is divided between syllables all the same, or else at any letter. */
function setTight(run: TextRun, form: ParagraphForm, widths: LineWidths): readonly SetLine[] {
  const cost = raggedCost(widths.rest);
  for (const desperate of [false, true]) {
    const points = findBreakpoints(run, { hyphenation: true, glue: 'narrow', desperate });
    const places = breakLines(points, widths, cost);
    if (places !== null) return placeLines(run, form, points, places);
  }
  const points = findBreakpoints(run, { hyphenation: true, glue: 'narrow', desperate: true });
  return placeLines(run, form, points, [0, points.count - 1]);
}

/** Ways to price lines, the strict ones first: most paragraphs need no line looser than the first allows. */
function costsFor(form: ParagraphForm, space: number, width: number): readonly LineCost[] {
  switch (form.alignment) {
    case 'justified':
      return [justifiedCost(space, width, 3), justifiedCost(space, width, Infinity)];
    case 'left':
    case 'right':
      return [form.glue === 'narrow' ? raggedCost(width) : balancedCost(width, 0.5)];
    case 'centred':
      return [balancedCost(width, 1)];
  }
}

function placeLines(
  run: TextRun,
  form: ParagraphForm,
  points: Breakpoints,
  places: readonly number[],
): readonly SetLine[] {
  return places.slice(1).map((to, index) => placeLine(run, form, points, places[index] ?? 0, to));
}

function placeLine(
  run: TextRun,
  form: ParagraphForm,
  points: Breakpoints,
  from: number,
  to: number,
): SetLine {
  const last = to === points.count - 1;
  const indent = from === 0 ? form.indent : 0;
  const spread = spreadLine(run, form, points, { from, to, last, width: form.width - indent });
  return {
    run,
    fromWord: points.word[from] ?? 0,
    fromCharacter: points.character[from] ?? 0,
    ...endOfLine(run, points, to),
    hyphen: points.kind[to] === BREAK.soft || points.kind[to] === BREAK.forced,
    x: indent + offsetOf(form.alignment, form.width - indent - spread.width),
    ...spread,
    last,
  };
}

function endOfLine(
  run: TextRun,
  points: Breakpoints,
  to: number,
): Pick<SetLine, 'toWord' | 'toCharacter'> {
  const character = points.character[to] ?? 0;
  const word = points.word[to] ?? 0;
  if (character > 0) return { toWord: word, toCharacter: character };
  return { toWord: word - 1, toCharacter: run.words[word - 1]?.codePoints.length ?? 0 };
}

interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly last: boolean;
  /** Room for the line. */
  readonly width: number;
}

/** How a line fills its room: justified lines all of it, the last one only when it is too long. */
function spreadLine(
  run: TextRun,
  { alignment }: ParagraphForm,
  points: Breakpoints,
  { from, to, last, width }: LineRange,
): Pick<SetLine, 'width' | 'scale' | 'gap'> {
  const unit = run.size / run.face.font.metrics.unitsPerEm;
  const natural = ((points.end[to] ?? 0) - (points.start[from] ?? 0)) * unit;
  const gaps = (points.endGaps[to] ?? 0) - (points.startGaps[from] ?? 0);
  const slack = width - natural;
  const space = run.face.space * unit;
  const stretches = alignment === 'justified' && gaps > 0 && (!last || slack < 0);
  if (!stretches) return { width: natural, scale: 1, gap: space };
  return { width, ...shareSlack(space, slack, gaps, natural) };
}

/** Widens or narrows the letters a little, and the stretchable spaces by the rest. */
function shareSlack(
  space: number,
  slack: number,
  gaps: number,
  natural: number,
): { scale: number; gap: number } {
  const scale = expansionOf(justifiedCost(space, 0, 0).looseness(slack, gaps, natural));
  const letters = natural - gaps * space;
  return { scale, gap: space + (slack - letters * (scale - 1)) / gaps };
}

function offsetOf(alignment: Alignment, rest: number): number {
  switch (alignment) {
    case 'justified':
    case 'left':
      return 0;
    case 'centred':
      return rest / 2;
    case 'right':
      return rest;
  }
}
