import type { TextRange } from '../../../text/TextRange.ts';

/** A comparison of two as it stands on the page. */
export interface PairTable {
  /** Heads of both sides: what stands there, then whether its acts are in force. */
  readonly heads: readonly [readonly string[], readonly string[]];
  readonly rows: readonly PairTableRow[];
  /** How many rows that are word for word the same are folded, and not among `rows`. */
  readonly folded: number;
}

export interface PairTableRow {
  /** The topic it stands under, or nothing. */
  readonly topic: string;
  readonly relation: string;
  readonly a: PairTableSide;
  readonly b: PairTableSide;
  /** «удалено «ведение»» */
  readonly changes: readonly string[];
}

export interface PairTableSide {
  /** Where the words stand: «п. 3.2.3». */
  readonly where: string;
  /** Address of the first of these places. */
  readonly url: string | null;
  readonly text: string;
  /** Words of `text` that the other side lacks. */
  readonly different: readonly TextRange[];
  /** Why there are no words, or nothing. */
  readonly reason: string;
}

const RELATIONS: Readonly<Record<string, string>> = {
  same: 'слово в слово',
  changed: 'различаются',
  removed: 'только в первом',
  added: 'только во втором',
};

/** Reads the rows of a comparison that are shown. */
export function readPairTable(root: HTMLElement): PairTable {
  const [a = [], b = []] = [...root.querySelectorAll('[data-pair-heads] > *')].map((head) =>
    [...head.childNodes].map((part) => part.textContent ?? ''),
  );
  const all = [...root.querySelectorAll<HTMLElement>('.pair-row')];
  const shown = all.filter((row) => row.closest('details:not([open])') === null);
  return { heads: [a, b], rows: shown.map(readRow), folded: all.length - shown.length };
}

function readRow(row: HTMLElement): PairTableRow {
  const [a, b] = row.querySelectorAll(':scope > .pair-side');
  return {
    topic: row.dataset.topic ?? '',
    relation: RELATIONS[row.dataset.kind ?? ''] ?? '',
    a: readSide(a),
    b: readSide(b),
    changes: [...row.querySelectorAll('[data-changes] li')].map((one) => one.textContent),
  };
}

function readSide(side: Element | undefined): PairTableSide {
  const wordsOf = (selector: string) => side?.querySelector(selector)?.textContent ?? '';
  const { text = '', different = '' } =
    side?.querySelector<HTMLElement>('.official')?.dataset ?? {};
  return {
    where: wordsOf('.places'),
    url: side?.querySelector<HTMLAnchorElement>('a.number')?.href ?? null,
    text,
    different: readRanges(different),
    reason: wordsOf('.reason'),
  };
}

/** «12-20 33-40» */
function readRanges(written: string): TextRange[] {
  return [...written.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
}
