import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { stemTokens } from '../../text/stemTokens.ts';
import type { Duty } from '../duties/Duty.ts';
import { listMatrix, type MatrixRow } from './listMatrix.ts';
import type { PackedDuty, PackedMatrix, PackedRow } from './PackedMatrix.ts';

const LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];

/** Packs the matrix for the browser's filters. */
export function packMatrix(corpus: Corpus, duties: readonly Duty[]): PackedMatrix {
  const types = corpus.bodyTypes.map(({ id }) => id);
  const territories = corpus.territories.map(({ id }) => id);
  const bodies = territories.map((id) => corpus.bodies.filter((body) => body.territory === id));
  const ids = bodies.map((list) => list.map((body) => body.id));
  return {
    territories,
    bodies: bodies.map((list) => list.map((body) => body.short)),
    types,
    levels: LEVELS,
    rows: listMatrix(corpus, duties).map((row) => packRow(row, types, ids)),
  };
}

function packRow(
  { topic, cells }: MatrixRow,
  types: readonly string[],
  bodies: readonly (readonly string[])[],
): PackedRow {
  const texts = [
    topic.name,
    topic.definition,
    ...cells.flatMap((cell) => cell.duties.map((d) => d.text)),
  ];
  const stems = new Set(texts.flatMap((text) => stemsOf(text)));
  const packed = cells.map((cell, column) =>
    cell.absence?.kind === 'unregulated'
      ? null
      : cell.duties.map((duty) => packDuty(duty, types, bodies[column] ?? [])),
  );
  return { topic: topic.id, stems: ` ${[...stems].sort().join(' ')} `, cells: packed };
}

function packDuty(duty: Duty, types: readonly string[], bodies: readonly string[]): PackedDuty {
  const { level, type, body, functions } = duty;
  return [LEVELS.indexOf(level), types.indexOf(type), bodies.indexOf(body), functions.length];
}

function stemsOf(text: string): string[] {
  return stemTokens(text).map((token) => token.stem);
}
