import type { Sheet } from '../Sheet.ts';
import { readPairTable } from './readPairTable.ts';

/** The rows of a comparison as shown, with the differences of each in words. */
export function sheetOfPair(root: HTMLElement): Sheet {
  const { heads, rows } = readPairTable(root);
  const [a, b] = heads.map((lines) => lines.join('\n'));
  const hasTopics = rows.some(({ topic }) => topic !== '');
  const head = ['Где в первом', a ?? '', 'Где во втором', b ?? '', 'Отношение', 'Отличия'];
  const lines = rows.map((row) => [
    ...(hasTopics ? [row.topic] : []),
    row.a.where,
    row.a.text === '' ? row.a.reason : row.a.text,
    row.b.where,
    row.b.text === '' ? row.b.reason : row.b.text,
    row.relation,
    row.changes.join('; '),
  ]);
  return [hasTopics ? ['Тема', ...head] : head, ...lines];
}
