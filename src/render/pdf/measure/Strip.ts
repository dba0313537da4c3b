import type { TaggedLink, UnderlinedWords } from '../compose/Flow.ts';
import type { Tag } from '../tags/Tag.ts';
import type { SetLine } from './TextRun.ts';

/**
 * A horizontal strip of a page that is not divided: a line of a paragraph, a row of a table. What it
 * inks is placed from its upper left corner, downwards, in points.
 */
export interface Strip {
  readonly height: number;
  /** Room above, which falls away at the top of a page. */
  readonly spaceBefore: number;
  /** Price of beginning a page with this strip; `Infinity`: it stays with the strip before. */
  readonly breakBefore: number;
  readonly marks: readonly Mark[];
  /** Rules that close a table where a page parts it. */
  readonly edges: { readonly top: readonly Mark[]; readonly bottom: readonly Mark[] };
  /** Set above this strip when it begins a page: the head of its table. */
  readonly head: Strip | null;
  /** Provision ids that begin here. */
  readonly anchors: readonly string[];
  /** Id of the row that this strip is a line of, or null: such strips are read cell by cell. */
  readonly dividedRow: string | null;
}

export type Mark = LineMark | RuleMark | ShapeMark;

/** A line of text. `y` is its baseline. */
export interface LineMark {
  readonly kind: 'line';
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
  /** Tag of the words; null for running matter. */
  readonly tag: Tag | null;
  readonly labelTag: Tag | null;
  readonly links: readonly TaggedLink[];
  readonly underlined: readonly UnderlinedWords[];
  /** Place of its cell in a row of a table; 0 elsewhere. */
  readonly cell: number;
}

/** A straight rule, horizontal or vertical. `tag` is a figure's, or null for running matter. */
export interface RuleMark {
  readonly kind: 'rule';
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly dotted: boolean;
  readonly tag: Tag | null;
}

/** Filled polygons: an arrowhead, the squares of a QR code. */
export interface ShapeMark {
  readonly kind: 'shape';
  readonly polygons: readonly (readonly Point[])[];
  readonly tag: Tag | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const NO_EDGES: Strip['edges'] = { top: [], bottom: [] };

/** A strip with only what it needs to say. */
export function strip(given: Pick<Strip, 'height' | 'marks'> & Partial<Strip>): Strip {
  const nothing = { spaceBefore: 0, breakBefore: 0, head: null, anchors: [], dividedRow: null };
  return { ...nothing, edges: NO_EDGES, ...given };
}

/** The same mark elsewhere. */
export function moveMark(mark: Mark, by: Point): Mark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, x: mark.x + by.x, y: mark.y + by.y };
    case 'rule':
      return { ...mark, from: add(mark.from, by), to: add(mark.to, by) };
    case 'shape':
      return { ...mark, polygons: mark.polygons.map((points) => points.map((at) => add(at, by))) };
  }
}

const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
