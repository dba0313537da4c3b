import { lapsedNoteWords } from '../../../layers/compare/lapsedNoteWords.ts';
import type { ComparedTopic } from '../../../layers/compare/territories/TerritoryComparison.ts';
import type {
  SideWording,
  TerritorySide,
} from '../../../layers/compare/territories/TerritorySide.ts';
import { plural } from '../../../text/plural.ts';

/** A comparison of territories in sentences: how many duties each has, and how many of them the other has too. */
export function territorySummary(
  a: TerritorySide,
  b: TerritorySide,
  topics: readonly ComparedTopic[],
): string[] {
  if (a.name === b.name) return [`${a.name} выбрана дважды: отличий нет.`];
  const rows = topics.flatMap((topic) => topic.rows);
  const both = rows.flatMap((row) => (row.kind === 'same' || row.kind === 'changed' ? [row] : []));
  const same = both.filter(({ kind }) => kind === 'same').length;
  return [
    sideWords(a, new Set(both.map((row) => row.a))),
    sideWords(b, new Set(both.map((row) => row.b))),
    both.length === 0
      ? 'Формулировок об одном и том же нет.'
      : `Пар формулировок об одном и том же: ${both.length}, из них слово в слово ${same}.`,
  ];
}

/** «Сахалинская область: 72 обязанности; для 40 есть соответствие у другой территории, 32 только здесь.» */
function sideWords(side: TerritorySide, shared: ReadonlySet<SideWording>): string {
  const lapsed = side.lapsed.map(({ where, duties }) => lapsedNoteWords(duties, where));
  const note = lapsed.length === 0 ? '' : ` Не сравнивается: ${lapsed.join(', ')}.`;
  return `${heldWords(side, shared)}${note}`;
}

function heldWords(side: TerritorySide, shared: ReadonlySet<SideWording>): string {
  const count = (wordings: Iterable<SideWording>) =>
    [...wordings].reduce((sum, { holders }) => sum + holders.length, 0);
  const [all, common] = [count(side.wordings), count(shared)];
  if (all === 0) return `${side.name}: ${noDuties(side)}.`;
  const duties = plural(all, ['обязанность', 'обязанности', 'обязанностей']);
  return `${side.name}: ${all} ${duties}; ${sharedWords(common, all)}.`;
}

function noDuties({ unprovided: { documents } }: TerritorySide): string {
  const titles = documents.map((title) => `«${title}»`).join(', ');
  return documents.length === 0
    ? 'обязанностей в документах на сайте не найдено'
    : `текст не предоставлен: ${titles}`;
}

function sharedWords(common: number, all: number): string {
  if (common === 0) return 'соответствий у другой территории нет';
  return common === all
    ? 'для каждой есть соответствие у другой территории'
    : `для ${common} есть соответствие у другой территории, ${all - common} только здесь`;
}
