import { letterMask, maskDifference } from '../../../text/letterMask.ts';
import { slipDistance } from '../../../text/slipDistance.ts';
import { wordStem } from '../../../text/stemTokens.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';

/** A known word that another is probably a slip of. */
export interface Spelling {
  /** Its stem. */
  readonly term: string;
  /** The printed form of it that is nearest to what was typed. */
  readonly form: string;
  /** How far the slip goes, see `slipDistance`. */
  readonly distance: number;
}

/** Words this short are abbreviations more often than slips. */
const SHORTEST = 5;
/** A shorter stem is near to too many others to be judged without its ending. */
const SHORTEST_STEM = 6;
/** A second guess is kept when it is nearly as near as the first. */
const NEARLY = 0.35;
/** A frequent word is meant more often. */
const FREQUENT = 0.3;
const FREQUENT_FROM = 60;
/** What is told before distances are counted, as most words are far: two slips change four letters, an ending one. */
const MOST_STRAY = 5;
/** A slip in an ending may shift where the stem ends. */
const OF_ENDINGS = 1.5;

/**
 * How far a slip may go in a word of a length. A correct word that the documents do not have is mended
 * only by mistake, and the shorter it is, the more known words are near: «найти» is not «сайты».
 */
function slipLimit(length: number): number {
  if (length <= 5) return 0.8;
  if (length <= 6) return 1;
  if (length <= 8) return 1.2;
  return length <= 10 ? 1.5 : 2;
}

/**
 * Known words that an unknown one may be a slip of, the nearest first, at most two. The whole word is
 * compared with the forms that are written somewhere; a long stem with stems too, for a form that
 * stands nowhere.
 */
export function findSpellings(typed: string, index: SearchIndex): Spelling[] {
  if (typed.length < SHORTEST || !/^[а-я]+$/.test(typed)) return [];
  const stem = wordStem(typed);
  const letters = letterMask(stem);
  const limit = slipLimit(typed.length);
  const stemLimit = stem.length < SHORTEST_STEM ? 0 : slipLimit(stem.length + 1);
  const found = index.words.flatMap(({ term, letters: its }) => {
    if (maskDifference(letters, its) > MOST_STRAY || !beginsAlike(typed, term)) return [];
    const ofStems = slipDistance(stem, term, limit + OF_ENDINGS);
    if (ofStems === Infinity) return [];
    const forms = index.formsOf(term);
    const ofForms = Math.min(...forms.map((form) => slipDistance(typed, form, limit)));
    const distance = Math.min(ofForms, ofStems <= stemLimit ? ofStems : Infinity);
    return distance === Infinity
      ? []
      : [{ term, forms, distance, cost: distance - favour(term, index) }];
  });
  found.sort((a, b) => a.cost - b.cost);
  const best = found[0]?.cost ?? Infinity;
  return found
    .filter(({ cost }) => cost < best + NEARLY)
    .slice(0, 2)
    .map(({ term, forms, distance }) => ({
      term,
      form: nearestForm(typed, forms) ?? term,
      distance,
    }));
}

/** The first letter, or the second where the first is wrong, missing or extra. */
function beginsAlike(typed: string, term: string): boolean {
  const [a, b] = [typed.charAt(0), typed.charAt(1)];
  return term.startsWith(a) || term.startsWith(b) || term.startsWith(b, 1) || term.startsWith(a, 1);
}

function nearestForm(typed: string, forms: readonly string[]): string | undefined {
  const near = forms.map((form) => ({ form, distance: slipDistance(typed, form, typed.length) }));
  return near.sort((a, b) => a.distance - b.distance)[0]?.form;
}

function favour(term: string, index: SearchIndex): number {
  return FREQUENT * Math.min(1, index.frequencyOf(term) / FREQUENT_FROM);
}
