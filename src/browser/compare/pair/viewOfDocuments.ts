import { comparePair } from '../../../layers/compare/pair/comparePair.ts';
import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import type { PairDocument, PairParagraph } from '../../../layers/compare/pair/PairDocument.ts';
import { summarizeParts } from '../../../layers/compare/pair/summarizeParts.ts';
import { element } from '../element.ts';
import { foldSame } from './foldSame.ts';
import { keyOfPart } from './keyOfPart.ts';
import type { PairView } from './PairView.ts';
import type { Loneliness, LonelyRow, RowView } from './RowView.ts';
import { showParts } from './showParts.ts';
import { showRow } from './showRow.ts';
import { summaryWords } from './summaryWords.ts';

/** Two documents paragraph by paragraph; `addressOf` gives the page of a document. */
export function viewOfDocuments(
  a: PairDocument,
  b: PairDocument,
  addressOf: (document: string) => string,
): PairView {
  const comparison = comparePair(a, b);
  const parts = summarizeParts(comparison, a, b);
  const keys = new Map(
    parts.flatMap(({ rows: own }, at) => own.map((row) => [row, keyOfPart(at)] as const)),
  );
  const rows = rowView({ a: addressOf(a.id), b: addressOf(b.id) }, keys);
  return {
    titles: [a.title, b.title],
    documents: [[a.id], [b.id]],
    summary: summaryWords(a, b, comparison),
    matches: [],
    parts: showParts(parts),
    rows: foldSame(comparison.rows, (row) => showRow(row, rows), ['абзац', 'абзаца', 'абзацев']),
  };
}

function rowView(
  addresses: Readonly<Record<'a' | 'b', string>>,
  keys: ReadonlyMap<PairRow, string>,
): RowView<PairParagraph> {
  return {
    places: ({ provision, place }, side) => [
      element('a', { class: 'number', href: `${addresses[side]}#${provision}` }, [
        place === '' ? 'название' : place,
      ]),
    ],
    notes: { a: 'в первом документе:', b: 'во втором документе, с отличиями:' },
    alone,
    part: (row) => keys.get(row) ?? '',
    topic: () => '',
  };
}

const ELSEWHERE = 'стоит в другом месте';

function alone(row: LonelyRow<PairParagraph>): Loneliness {
  const [moved, nowhere] =
    row.kind === 'removed'
      ? [row.movedTo, 'во втором документе нет']
      : [row.movedFrom, 'в первом документе нет'];
  return { note: moved === null ? nowhere : ELSEWHERE, reason: null, isChange: true };
}
