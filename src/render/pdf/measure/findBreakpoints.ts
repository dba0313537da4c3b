import { BREAK, Breakpoints } from './Breakpoints.ts';
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
  const points = new Breakpoints();
  points.addEnd(0, 0, 0, BREAK.gap);
  points.addStart(0, 0, 0, 0);
  const last = run.words.length - 1;
  let x = 0;
  let gaps = 0;
  run.words.forEach((word, index) => {
    if (index >= run.labelWords) addWordBreaks(points, run, index, x, gaps, rules);
    x += word.offsets[word.codePoints.length] ?? 0;
    if (index === last) return;
    const cost = costOfGap(run, index, rules);
    const before = gaps;
    if (index >= run.labelWords) gaps += 1;
    if (cost < Infinity) {
      points.addEnd(x, before, cost, BREAK.gap);
      points.addStart(index + 1, 0, x + run.face.space, gaps);
    }
    x += run.face.space;
  });
  points.addEnd(x, gaps, 0, BREAK.gap);
  points.addStart(run.words.length, 0, x, gaps);
  return points;
}

function addWordBreaks(
  points: Breakpoints,
  run: TextRun,
  index: number,
  x: number,
  gaps: number,
  rules: BreakRules,
): void {
  const word = run.words[index];
  if (word === undefined) return;
  for (const { at, kind, headWidth } of rules.desperate ? everyLetter(run, word) : word.breaks) {
    if (kind === 'soft' && !rules.hyphenation) continue;
    points.addEnd(x + headWidth, gaps, COST[kind], BREAK[kind]);
    points.addStart(index, at, x + (word.offsets[at] ?? 0), gaps);
  }
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
  const left = run.words[index];
  const right = run.words[index + 1];
  if (left === undefined || right === undefined || index < run.labelWords) return Infinity;
  const cost = gapCost(left.traits, right.traits, rules.glue);
  return rules.desperate ? Math.min(cost, DESPERATE_COST) : cost;
}
