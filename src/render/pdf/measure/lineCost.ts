/** How lines are priced. Looseness is 0 for a line at its natural width, 1 at a comfortable stretch. */
export interface LineCost {
  /** The loosest line worth a thought; a first search with a low limit is fast and nearly always enough. */
  readonly loosest: number;
  /** `slack` is what is left over, `gaps` the spaces that stretch, `natural` the width of the line. */
  readonly looseness: (slack: number, gaps: number, natural: number) => number;
  /** `breakCost` of the line's end; `hyphens`: how many lines in a row end in hyphens, this one included. */
  readonly of: (looseness: number, previous: number, breakCost: number, hyphens: number) => number;
  /** `tail`: the last line begins inside a word. */
  readonly ofLast: (slack: number, looseness: number, tail: boolean) => number;
}

/** Shares of a space that it may shrink, and that it stretches comfortably. */
const SHRINK = 0.28;
const COMFORT = 0.5;
/** Share of its width by which the letters of a line may be widened or narrowed: too little to see. */
const EXPANSION = 0.018;

const LINE = 10;
const CLASH = 3000;
const HYPHENS_IN_A_ROW = 8000;
const SHORT_LAST_LINE = 30_000;
const SHORT_TAIL = 200_000;
/** Shares of the width below which a last line is short: about the first-line indent, and twice that. */
const SHORT = 0.075;
const RATHER_SHORT = 0.14;

/**
 * Justified text. A line gives way by its spaces and, a little, by the width of its letters (H. Zapf's
 * «hz» composition, pdfTeX's font expansion). The price of a loose line grows with the sixth power of
 * its looseness, so that no line becomes much worse than others.
 */
export function justifiedCost(space: number, restWidth: number, loosest: number): LineCost {
  return {
    loosest,
    looseness: (slack, gaps, natural) =>
      slack / (Math.max(gaps, 0.5) * space * (slack < 0 ? SHRINK : COMFORT) + natural * EXPANSION),
    of: (looseness, previous, breakCost, hyphens) =>
      square(LINE + badness(looseness)) +
      square(breakCost) +
      (Math.abs(looseness - previous) > 1.2 ? CLASH : 0) +
      (hyphens > 1 ? HYPHENS_IN_A_ROW * square(hyphens - 1) : 0),
    ofLast: (slack, looseness, tail) =>
      square(LINE + (looseness < 0 ? badness(looseness) : 0)) +
      shortness((restWidth - slack) / restWidth, tail),
  };
}

/** Price of a last line that is too short, worst when it is only the tail of a divided word. */
function shortness(share: number, tail: boolean): number {
  if (share < SHORT) return tail ? SHORT_TAIL : SHORT_LAST_LINE;
  return tail && share < RATHER_SHORT ? SHORT_LAST_LINE : 0;
}

/** How a justified line shares its slack: the factor of the letters' width; the spaces take the rest. */
export function expansionOf(looseness: number): number {
  return 1 + EXPANSION * Math.max(-1, Math.min(1, looseness));
}

const square = (value: number) => value * value;
const badness = (looseness: number) => 100 * Math.abs(looseness) ** 3;

/** A line of fixed spaces is too long as soon as anything is missing. */
const ragged = (slack: number, width: number) => (slack < -1e-6 ? -Infinity : slack / width);

/** Price of a further line of ragged text: much, since it makes its row taller. */
const LINE_OF_CELL = 5000;

/** Ragged text (cells, corner blocks): spaces keep their width, and what is left over costs by its square. */
export function raggedCost(restWidth: number): LineCost {
  return {
    loosest: Infinity,
    looseness: (slack) => ragged(slack, restWidth),
    of: (looseness, _previous, breakCost, hyphens) =>
      LINE_OF_CELL +
      square(100 * looseness) +
      60 * breakCost +
      (hyphens > 1 ? 3000 * (hyphens - 1) : 0),
    ofLast: (slack, _looseness, tail) => (tail && slack > restWidth * 0.8 ? 3000 : 0),
  };
}

/**
 * Titles and corner blocks: as few lines as can be, and those as even as can be. `lastLine`: how much
 * of its emptiness the last line is charged, 1 for centred text.
 */
export function balancedCost(restWidth: number, lastLine: number): LineCost {
  const price = (looseness: number) => 1e6 + square(100 * looseness) * 10;
  return {
    loosest: Infinity,
    looseness: (slack) => ragged(slack, restWidth),
    of: (looseness, _previous, breakCost) => price(looseness) + 100 * breakCost,
    ofLast: (_slack, looseness) => price(looseness * Math.sqrt(lastLine)),
  };
}
