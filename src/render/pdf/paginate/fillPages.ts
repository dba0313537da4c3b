import type { Strip } from '../measure/Strip.ts';

/** Strips of one page with their distances from the top of the text area. */
export interface FilledPage {
  readonly placed: readonly PlacedStrip[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
  /** Set again above the strips of this page: not content. */
  readonly repeated: boolean;
}

/** How many points of empty page one unit of a break's price is worth. */
const POINTS_PER_PRICE = 1;
/** How far back a better break is looked for, points: about three lines. */
const LOOK_BACK = 50;

/**
 * Fills pages of a height with strips, as many on each as fit, ending each page where it is allowed.
 * `onBroken` is told when nothing is allowed because what must stay together is taller than a page;
 * then the page ends where it is full.
 */
export function fillPages(
  strips: readonly Strip[],
  height: number,
  onBroken: (strip: Strip) => void,
): readonly FilledPage[] {
  const pages: FilledPage[] = [];
  for (let start = 0; start < strips.length;) {
    const full = countFitting(strips, start, height);
    const end =
      start + full >= strips.length ? strips.length : chooseEnd(strips, start, start + full);
    const broken = end < strips.length && strips[end]?.breakBefore === Infinity;
    if (broken && strips[end] !== undefined) onBroken(strips[end]);
    pages.push({ placed: placeStrips(strips, start, end) });
    start = end;
  }
  return pages;
}

/** How many strips fit from `start`; at least one. */
function countFitting(strips: readonly Strip[], start: number, height: number): number {
  const first = strips[start];
  let used = (first?.head?.height ?? 0) + (first?.height ?? 0);
  let count = 1;
  for (let at = start + 1; at < strips.length; at += 1) {
    const next = strips[at];
    if (next === undefined) break;
    used += next.spaceBefore + next.height;
    if (used > height + 0.01) break;
    count += 1;
  }
  return count;
}

/** The best allowed end at or before `full`: the fullest page, unless a little less full one is cheaper. */
function chooseEnd(strips: readonly Strip[], start: number, full: number): number {
  let best: { end: number; price: number } | null = null;
  let empty = 0;
  for (let end = full; end > start; end -= 1) {
    const next = strips[end];
    if (next === undefined) break;
    const price = next.breakBefore + empty / POINTS_PER_PRICE;
    if (price < (best?.price ?? Infinity)) best = { end, price };
    if (best !== null && empty > LOOK_BACK) break;
    empty += (strips[end - 1]?.height ?? 0) + (strips[end - 1]?.spaceBefore ?? 0);
  }
  return best?.end ?? full;
}

function placeStrips(strips: readonly Strip[], start: number, end: number): readonly PlacedStrip[] {
  const placed: PlacedStrip[] = [];
  const head = strips[start]?.head ?? null;
  let y = 0;
  if (head !== null) {
    placed.push({ strip: head, y, repeated: true });
    y += head.height;
  }
  for (let at = start; at < end; at += 1) {
    const strip = strips[at];
    if (strip === undefined) break;
    if (at > start) y += strip.spaceBefore;
    placed.push({ strip, y, repeated: false });
    y += strip.height;
  }
  return placed;
}
