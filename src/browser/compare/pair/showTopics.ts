import type { ComparedTopic } from '../../../layers/compare/territories/TerritoryComparison.ts';
import { plural } from '../../../text/plural.ts';
import { element } from '../element.ts';

/** Contents of a comparison of territories: each topic with how much of it differs. */
export function showTopics(topics: readonly ComparedTopic[]): HTMLElement[] {
  return topics.map(({ topic, rows }) =>
    element('li', {}, [
      element('strong', {}, [markOf(rows)]),
      ' ',
      element('button', { type: 'button', class: 'part', 'data-to-part': topic.id }, [topic.name]),
    ]),
  );
}

function markOf(rows: ComparedTopic['rows']): string {
  const count = (kind: (typeof rows)[number]['kind']) =>
    rows.filter((row) => row.kind === kind).length;
  const [same, changed, first, second] = [
    count('same'),
    count('changed'),
    count('removed'),
    count('added'),
  ];
  if (first === rows.length) return 'Только у первой:';
  if (second === rows.length) return 'Только у второй:';
  if (same === rows.length) return 'Без отличий:';
  const told = [
    same > 0 ? `${same} слово в слово` : '',
    changed > 0 ? `${changed} с отличиями` : '',
    first > 0 ? `${first} только у первой` : '',
    second > 0 ? `${second} только у второй` : '',
  ].filter((words) => words !== '');
  const all = `${rows.length} ${plural(rows.length, ['формулировка', 'формулировки', 'формулировок'])}`;
  return `${all}, ${told.join(', ')}:`;
}
