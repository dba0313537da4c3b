import { BREAK } from './Breakpoints.ts';
import type { Breakpoints } from './Breakpoints.ts';
import { gapCost } from './gapCost.ts';
import type { Glue } from './gapCost.ts';
import { headWidthAt } from './headWidthAt.ts';
import type { ShapedWord } from './ShapedWord.ts';
import type { TextRun } from './TextRun.ts';

export interface BreakRules {
  readonly hyphenation: boolean;
  readonly glue: Glue;
  /** Also part at any letter and at any space: when nothing else fits the width. */
  readonly desperate: boolean;
}

const SOFT_HYPHEN_COST = 60;
const OWN_HYPHEN_COST = 30;
const DESPERATE_COST = 5000;

/** Lists the places where lines of a run may end. */
export function findBreakpoints(run: TextRun, rules: BreakRules): Breakpoints {
  const points = allocate(run, rules);
  let count = push(points, 0, { word: 0, x: 0, gaps: 0 });
  let x = 0;
  let gaps = 0;
  run.words.forEach((word, index) => {
    const place = { word: index, x, gaps };
    count = pushWordBreaks(points, count, run, place, rules);
    x += widthOf(word);
    const next = run.words[index + 1];
    if (next === undefined) return;
    const cost = costOfGap(run, index, rules);
    const stretches = index >= run.labelWords ? 1 : 0;
    if (cost < Infinity) {
      const after = { word: index + 1, x: x + run.face.space, gaps: gaps + stretches };
      count = push(points, count, after, { x, gaps, cost, kind: BREAK.gap });
    }
    x += run.face.space;
    gaps += stretches;
  });
  count = push(points, count, { word: run.words.length, x, gaps });
  return { ...points, count };
}

interface Place {
  readonly word: number;
  readonly character?: number;
  readonly x: number;
  readonly gaps: number;
}

interface Ending {
  readonly x: number;
  readonly gaps: number;
  readonly cost: number;
  readonly kind: number;
}

function allocate(run: TextRun, rules: BreakRules): Breakpoints {
  let most = run.words.length + 2;
  for (const word of run.words)
    most += rules.desperate ? word.codePoints.length : word.breaks.length;
  return {
    count: 0,
    word: new Int32Array(most),
    character: new Int32Array(most),
    start: new Float64Array(most),
    startGaps: new Float64Array(most),
    end: new Float64Array(most),
    endGaps: new Float64Array(most),
    cost: new Float64Array(most),
    kind: new Uint8Array(most),
  };
}

function push(points: Breakpoints, at: number, next: Place, ending?: Ending): number {
  points.word[at] = next.word;
  points.character[at] = next.character ?? 0;
  points.start[at] = next.x;
  points.startGaps[at] = next.gaps;
  points.end[at] = ending?.x ?? next.x;
  points.endGaps[at] = ending?.gaps ?? next.gaps;
  points.cost[at] = ending?.cost ?? 0;
  points.kind[at] = ending?.kind ?? BREAK.gap;
  return at + 1;
}

function pushWordBreaks(
  points: Breakpoints,
  from: number,
  run: TextRun,
  place: Place,
  rules: BreakRules,
): number {
  const word = run.words[place.word];
  if (word === undefined || place.word < run.labelWords) return from;
  let count = from;
  for (const at of rules.desperate ? everyLetter(run, word) : word.breaks) {
    if (at.kind === 'soft' && !rules.hyphenation) continue;
    const next = { ...place, character: at.at, x: place.x + (word.offsets[at.at] ?? 0) };
    const x = place.x + at.headWidth;
    count = push(points, count, next, {
      x,
      gaps: place.gaps,
      cost: COST[at.kind],
      kind: BREAK[at.kind],
    });
  }
  return count;
}

const COST = { soft: SOFT_HYPHEN_COST, own: OWN_HYPHEN_COST, forced: DESPERATE_COST } as const;

function everyLetter(run: TextRun, word: ShapedWord): ShapedWord['breaks'] {
  const known = new Map(word.breaks.map((at) => [at.at, at]));
  return Array.from({ length: Math.max(0, word.codePoints.length - 1) }, (_, index) => {
    const at = index + 1;
    const headWidth = headWidthAt(run.face.font, word, at);
    return known.get(at) ?? { at, kind: 'forced', headWidth };
  });
}

function costOfGap(run: TextRun, index: number, rules: BreakRules): number {
  const [left, right] = [run.words[index], run.words[index + 1]];
  if (left === undefined || right === undefined || index < run.labelWords) return Infinity;
  const cost = gapCost(left.traits, right.traits, rules.glue);
  return rules.desperate ? Math.min(cost, DESPERATE_COST) : cost;
}

const widthOf = (word: ShapedWord) => word.offsets[word.codePoints.length] ?? 0;
