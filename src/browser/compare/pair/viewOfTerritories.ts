import { absenceMark } from '../../../layers/compare/absenceMark.ts';
import { absenceOfDuty } from '../../../layers/compare/absenceOf.ts';
import { compareTerritories } from '../../../layers/compare/territories/compareTerritories.ts';
import type { PairRow } from '../../../layers/compare/pair/PairComparison.ts';
import type {
  SideTopic,
  SideWording,
  TerritorySide,
} from '../../../layers/compare/territories/TerritorySide.ts';
import { element } from '../element.ts';
import { foldSame } from './foldSame.ts';
import type { PairView } from './PairView.ts';
import type { RowView } from './RowView.ts';
import { showMatches } from './showMatches.ts';
import { showRow } from './showRow.ts';
import { showTopics } from './showTopics.ts';
import { territorySummary } from './territorySummary.ts';

/** Two territories duty by duty; `addressOf` gives the page of a document. */
export function viewOfTerritories(
  a: TerritorySide,
  b: TerritorySide,
  addressOf: (document: string) => string,
): PairView {
  const { topics, documents } = compareTerritories(a, b);
  const idsOf = (side: TerritorySide) => side.documents.map(({ id }) => id);
  const rows = rowView(a, b, addressOf);
  return {
    titles: [a.name, b.name],
    documents: [idsOf(a), idsOf(b)],
    summary: territorySummary(a, b, topics),
    matches: showMatches(documents, a, b),
    parts: showTopics(topics),
    rows: topics.flatMap((topic) => [
      element('li', { class: 'pair-topic' }, [element('h3', {}, [topic.topic.name])]),
      ...foldSame(topic.rows, (row) => showRow(row, rows), [
        'формулировка',
        'формулировки',
        'формулировок',
      ]),
    ]),
  };
}

function rowView(
  a: TerritorySide,
  b: TerritorySide,
  addressOf: (document: string) => string,
): RowView<SideWording> {
  const sides = { a, b };
  return {
    places: (wording, side) => [showHolders(wording, sides[side], addressOf)],
    notes: { a: 'у первой территории:', b: 'у второй, с отличиями:' },
    alone: (row) => {
      const [other, wording, note] =
        row.kind === 'removed'
          ? [b, row.a, 'только у первой территории:']
          : [a, row.b, 'только у второй территории:'];
      const reason = `${other.name}: ${whyNot(wording, other)}`;
      return { note, reason, isChange: false };
    },
    part: (row) => topicOf(row).id,
    topic: (row) => topicOf(row).name,
  };
}

function topicOf(row: PairRow<SideWording>): SideTopic {
  return row.kind === 'added' ? row.b.topic : row.a.topic;
}

/** An empty place gives its reason; only the first of them is a gap. */
function whyNot({ group, holders }: SideWording, other: TerritorySide): string {
  const lapsed = other.lapsed.filter(({ groups }) => group !== null && groups.includes(group));
  if (lapsed.length > 0) return `было ${lapsed.map(({ where }) => where).join(' и ')}`;
  return absenceMark(absenceOfDuty(other, new Set(holders.map(({ level }) => level))));
}

/** Who is charged, and where that is printed. */
function showHolders(
  { holders }: SideWording,
  { documents }: TerritorySide,
  addressOf: (document: string) => string,
): HTMLElement {
  const briefs = new Map(documents.map(({ id, brief }) => [id, brief]));
  const items = holders.map(({ body, places }) =>
    element('li', {}, [
      `${body}: `,
      ...places.flatMap(({ document, provision, words }, at) => [
        at === 0 ? '' : '; ',
        element('a', { class: 'number', href: `${addressOf(document)}#${provision}` }, [
          `${words}, ${briefs.get(document) ?? ''}`,
        ]),
      ]),
    ]),
  );
  return element('ul', { class: 'holders', role: 'list' }, items);
}
