import { BREAK } from './Breakpoints.ts';
import type { Breakpoints } from './Breakpoints.ts';
import type { LineCost } from './lineCost.ts';

export interface LineWidths {
  /** Width of the first line and of the others, in units of the em square. */
  readonly first: number;
  readonly rest: number;
}

/**
 * Chooses the breaks of a whole paragraph at once, so that its worst lines are as good as they can be
 * (D. Knuth and M. Plass, «Breaking Paragraphs into Lines», 1981). Returns the chosen places, from the
 * beginning to the end, or null when no choice fits: some word is wider than the line.
 *
 * `lineCost` prices one line. Lines too long drop their beginning from the active list; lines too
 * short for `lineCost.loosest` end the search, since every later beginning makes a shorter one.
 */
export function breakLines(
  points: Breakpoints,
  widths: LineWidths,
  lineCost: LineCost,
): readonly number[] | null {
  const search = startSearch();
  for (let place = 1; place < points.count; place += 1) {
    addPlace(search);
    findBestLine(points, widths, lineCost, search, place);
    if (search.firstActive >= search.active.length && place < points.count - 1) return null;
  }
  return (search.total[points.count - 1] ?? Infinity) < Infinity
    ? trace(search, points.count - 1)
    : null;
}

/** What is known of each place once it was reached: the best way to it. */
interface Search {
  readonly total: number[];
  readonly previous: number[];
  /** How loose the line that ends here is, and how many lines up to it end in hyphens. */
  readonly looseness: number[];
  readonly hyphens: number[];
  readonly active: number[];
  firstActive: number;
}

function startSearch(): Search {
  return { total: [0], previous: [0], looseness: [0], hyphens: [0], active: [0], firstActive: 0 };
}

function addPlace(search: Search): void {
  search.total.push(Infinity);
  search.previous.push(0);
  search.looseness.push(0);
  search.hyphens.push(0);
}

function findBestLine(
  points: Breakpoints,
  widths: LineWidths,
  lineCost: LineCost,
  search: Search,
  place: number,
): void {
  const isLast = place === points.count - 1;
  const end = points.end[place] ?? 0;
  const endGaps = points.endGaps[place] ?? 0;
  for (let i = search.firstActive; i < search.active.length; i += 1) {
    const from = search.active[i] ?? 0;
    const gaps = endGaps - (points.startGaps[from] ?? 0);
    const natural = end - (points.start[from] ?? 0);
    const slack = (from === 0 ? widths.first : widths.rest) - natural;
    const looseness = lineCost.looseness(slack, gaps, natural);
    if (looseness < -1) {
      if (i === search.firstActive) search.firstActive += 1;
      continue;
    }
    if (looseness > lineCost.loosest && !isLast) break;
    const price = isLast
      ? lineCost.ofLast(slack, looseness, points.character[from] !== 0)
      : priceLine(points, lineCost, search, from, place, looseness);
    keepIfBest(search, from, place, price, looseness, points.kind[place] !== BREAK.gap);
  }
  if ((search.total[place] ?? Infinity) < Infinity) search.active.push(place);
}

function priceLine(
  points: Breakpoints,
  lineCost: LineCost,
  search: Search,
  from: number,
  place: number,
  looseness: number,
): number {
  const hyphens = points.kind[place] === BREAK.gap ? 0 : (search.hyphens[from] ?? 0) + 1;
  return lineCost.of(looseness, search.looseness[from] ?? 0, points.cost[place] ?? 0, hyphens);
}

function keepIfBest(
  search: Search,
  from: number,
  place: number,
  price: number,
  looseness: number,
  hyphen: boolean,
): void {
  const total = (search.total[from] ?? 0) + price;
  if (total >= (search.total[place] ?? 0)) return;
  search.total[place] = total;
  search.previous[place] = from;
  search.looseness[place] = looseness;
  search.hyphens[place] = hyphen ? (search.hyphens[from] ?? 0) + 1 : 0;
}

function trace(search: Search, end: number): readonly number[] {
  const places = [end];
  for (let place = end; place > 0;) {
    place = search.previous[place] ?? 0;
    places.push(place);
  }
  return places.reverse();
}
