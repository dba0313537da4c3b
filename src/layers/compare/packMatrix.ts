import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import type { Duty } from '../duties/Duty.ts';
import { listPoints, type TerritoryPoints } from './listPoints.ts';
import { listMatrix, type MatrixRow } from './listMatrix.ts';
import type { PackedDuty, PackedMatrix, PackedRow } from './PackedMatrix.ts';

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
  return {
    territories,
    bodies: bodies.map((list) => list.map((body) => body.short)),
    points: points.map((ofTerritory) => ofTerritory.points),
    types,
    levels: LEVELS,
    rows: listMatrix(corpus, duties).map((row) => packRow(row, types, columns)),
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
): PackedRow {
  const texts = [
    topic.name,
    topic.definition,
    ...cells.flatMap((cell) => cell.duties.map((d) => d.text)),
  ];
  const stems = new Set(texts.flatMap((text) => stemsOf(text)));
  const packed = cells.map((cell, at) =>
    cell.absence?.kind === 'unregulated'
      ? null
      : cell.duties.map((duty) => packDuty(duty, types, columns[at])),
  );
  return { topic: topic.id, stems: ` ${[...stems].sort().join(' ')} `, cells: packed };
}

function packDuty(duty: Duty, types: readonly string[], column: Column | undefined): PackedDuty {
  const { level, type, body, functions } = duty;
  return [
    LEVELS.indexOf(level),
    types.indexOf(type),
    column?.bodies.indexOf(body) ?? -1,
    functions.length,
    column?.points?.of(duty) ?? [],
  ];
}

function stemsOf(text: string): string[] {
  return stemTokens(text).map((token) => token.stem);
}
