import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import { diffSummary } from '../../../text/diffSummary.ts';
import { differentRanges, type DiffPart } from '../../../text/diffWords.ts';
import type { NameSpan } from '../../../text/NameSpan.ts';
import type { TextRange } from '../../../text/TextRange.ts';
import { element } from '../element.ts';
import { renderDiff } from '../renderDiff.ts';
import type { RowView } from './RowView.ts';

interface Worded {
  readonly text: string;
  readonly names: readonly NameSpan[];
}

/** One row: the words of each side beside the other's; a change can be stepped to. */
export function showRow<Words extends Worded>(
  row: PairRow<Words>,
  view: RowView<Words>,
): HTMLElement {
  const sides = sidesOf(row, view);
  const attributes = {
    class: 'pair-row',
    'data-kind': row.kind,
    'data-part': view.part(row),
    'data-topic': view.topic(row),
  };
  return row.kind === 'same'
    ? element('li', attributes, sides)
    : element('li', { ...attributes, tabindex: '-1', 'data-change': '' }, sides);
}

function sidesOf<Words extends Worded>(
  row: PairRow<Words>,
  { places, notes, alone }: RowView<Words>,
): HTMLElement[] {
  switch (row.kind) {
    case 'same':
      return [
        side(places(row.a, 'a'), row.a, whole('same', row.a)),
        side(places(row.b, 'b'), row.b, whole('same', row.b)),
      ];
    case 'changed': {
      const { a, b } = row;
      const different = differentRanges(a.text, b.text, a.names, b.names);
      return [
        side(places(a, 'a'), a, whole('same', a), { note: notes.a, different: different.from }),
        side(places(b, 'b'), b, row.parts, {
          note: notes.b,
          different: different.to,
          further: listChanges(row.parts),
        }),
      ];
    }
    case 'removed': {
      const { note, reason, isChange } = alone(row);
      const parts = whole(isChange ? 'removed' : 'same', row.a);
      return [side(places(row.a, 'a'), row.a, parts, { note }), empty(reason)];
    }
    case 'added': {
      const { note, reason, isChange } = alone(row);
      const parts = whole(isChange ? 'added' : 'same', row.b);
      return [empty(reason), side(places(row.b, 'b'), row.b, parts, { note })];
    }
  }
}

function whole(kind: DiffPart['kind'], { text }: Worded): DiffPart[] {
  return [{ kind, text }];
}

/** What a side has besides its words. */
interface Beside {
  /** Said before the words. */
  readonly note: string | null;
  /** Words that the other side lacks. */
  readonly different: readonly TextRange[];
  readonly further: readonly Node[];
}

function side(
  places: readonly Node[],
  { text }: Worded,
  parts: readonly DiffPart[],
  { note = null, different = [], further = [] }: Partial<Beside> = {},
): HTMLElement {
  const ranges = different.map(({ start, end }) => `${start}-${end}`).join(' ');
  const attributes = { class: 'official', lang: 'ru', 'data-text': text, 'data-different': ranges };
  const official = element('p', attributes);
  renderDiff(official, parts);
  const said = note === null ? [] : [element('span', { class: 'note' }, [note])];
  const where = element('div', { class: 'places' }, places);
  return element('div', { class: 'pair-side' }, [where, ...said, official, ...further]);
}

/** Nothing stands here, with the reason where one is told. */
function empty(reason: string | null): HTMLElement {
  const said = reason === null ? [] : [element('p', { class: 'reason' }, [reason])];
  return element('div', { class: 'pair-side' }, said);
}

function listChanges(parts: readonly DiffPart[]): HTMLElement[] {
  const changes = diffSummary(parts);
  if (changes.length === 0) return [];
  const list = changes.map((change) => element('li', {}, [change]));
  return [
    element('details', { class: 'changes small', 'data-changes': '' }, [
      element('summary', {}, [`Отличия списком: ${changes.length}`]),
      element('ul', {}, list),
    ]),
  ];
}
