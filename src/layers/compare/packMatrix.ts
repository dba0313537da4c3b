import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Duty } from '../duties/Duty.ts';
import { listPoints, type TerritoryPoints } from './listPoints.ts';
import { listMatrix, type MatrixRow } from './listMatrix.ts';
import type { PackedDuty, PackedMatrix, PackedRow } from './PackedMatrix.ts';
import { WordList } from './WordList.ts';

const LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];

/** Packs the matrix for the browser's filters. */
export function packMatrix(corpus: Corpus, duties: readonly Duty[]): PackedMatrix {
  const types = corpus.bodyTypes.map(({ id }) => id);
  const territories = corpus.territories.map(({ id }) => id);
  const bodies = territories.map((id) => corpus.bodies.filter((body) => body.territory === id));
  const points = territories.map(listPoints(corpus, duties));
  const columns = bodies.map((list, at) => ({
    bodies: list.map((body) => body.id),
    points: points[at],
  }));
  const words = new WordList();
  const rows = listMatrix(corpus, duties).map((row) => packRow(row, types, columns, words));
  return {
    territories,
    bodies: bodies.map((list) => list.map((body) => body.short)),
    points: points.map((ofTerritory) => ofTerritory.points),
    unregulated: corpus.territories.map((one) => one.unregulatedLevels.map(({ level }) => level)),
    types,
    levels: LEVELS,
    vocabulary: words.vocabulary,
    wordings: words.wordings,
    rows,
  };
}

/** What the duties of a territory are told by. */
interface Column {
  readonly bodies: readonly string[];
  readonly points: TerritoryPoints | undefined;
}

function packRow(
  { topic, cells }: MatrixRow,
  types: readonly string[],
  columns: readonly Column[],
  words: WordList,
): PackedRow {
  const packed = cells.map((cell, column) =>
    cell.absence?.kind === 'unregulated'
      ? null
      : cell.duties.map((duty) => packDuty(duty, types, columns[column], words)),
  );
  const own = words.wordsOf(`${topic.name} ${topic.definition}`);
  return { topic: topic.id, words: own, cells: packed };
}

function packDuty(
  duty: Duty,
  types: readonly string[],
  column: Column | undefined,
  words: WordList,
): PackedDuty {
  const { level, type, body, functions, text } = duty;
  return [
    LEVELS.indexOf(level),
    types.indexOf(type),
    column?.bodies.indexOf(body) ?? -1,
    functions.length,
    column?.points?.of(duty) ?? [],
    words.wordingOf(text),
  ];
}
