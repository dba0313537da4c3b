import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { hasLapsed } from '../../model/hasLapsed.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Duty } from '../duties/Duty.ts';
import { absenceMark } from './absenceMark.ts';
import { absenceOfDuty } from './absenceOf.ts';
import { lapsedWords } from './lapsedWords.ts';
import { listPoints, type TerritoryPoints } from './listPoints.ts';
import { listMatrix, type MatrixRow } from './listMatrix.ts';
import type { PackedDuty, PackedLevel, PackedMatrix, PackedRow } from './PackedMatrix.ts';
import { packShortForms, packSynonyms } from './packSynonyms.ts';
import { WordList } from './WordList.ts';

const LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];

/** Packs the matrix for the browser's filters. */
export function packMatrix(corpus: Corpus, duties: readonly Duty[]): PackedMatrix {
  const types = corpus.bodyTypes.map(({ id }) => id);
  const territories = corpus.territories.map(({ id }) => id);
  const bodies = territories.map((id) => corpus.bodies.filter((body) => body.territory === id));
  const points = territories.map(listPoints(corpus, duties));
  const lapsed = territories.map((id) =>
    corpus.acts.filter((act) => act.territory === id && hasLapsed(act)),
  );
  const columns = bodies.map((list, at) => ({
    bodies: list.map((body) => body.id),
    points: points[at],
    lapsed: (lapsed[at] ?? []).map(({ id }) => id),
  }));
  const words = new WordList();
  const rows = listMatrix(corpus, duties).map((row) => packRow(row, types, columns, words));
  return {
    territories,
    bodies: bodies.map((list) => list.map((body) => body.short)),
    points: points.map((ofTerritory) => ofTerritory.points),
    silent: corpus.territories.map(silentLevels),
    lapsed: lapsed.map((acts) => acts.map((act) => lapsedWords([act]))),
    types,
    levels: LEVELS,
    vocabulary: words.vocabulary,
    wordings: words.wordings,
    rows,
    synonyms: packSynonyms(corpus.searchWords.synonyms, words.vocabulary),
    shortForms: packShortForms(corpus.searchWords.abbreviations, words.vocabulary),
  };
}

function silentLevels(territory: Territory): PackedLevel[] {
  return LEVELS.flatMap((level): PackedLevel[] => {
    const absence = absenceOfDuty(territory, new Set([level]));
    return absence.kind === 'not-found' ? [] : [[level, absenceMark(absence)]];
  });
}

/** What the duties of a territory are told by. */
interface Column {
  readonly bodies: readonly string[];
  readonly points: TerritoryPoints | undefined;
  readonly lapsed: readonly string[];
}

function packRow(
  { topic, cells }: MatrixRow,
  types: readonly string[],
  columns: readonly Column[],
  words: WordList,
): PackedRow {
  const packed = cells.map(({ duties, lapsed, absence }, column) => {
    const all = [...duties, ...lapsed];
    const isSilent = absence?.kind === 'unregulated' || absence?.kind === 'not-provided';
    return isSilent && all.length === 0
      ? null
      : all.map((duty) => packDuty(duty, types, columns[column], words));
  });
  const own = words.wordsOf(`${topic.name} ${topic.definition}`);
  return { topic: topic.id, words: own, cells: packed };
}

function packDuty(
  duty: Duty,
  types: readonly string[],
  column: Column | undefined,
  words: WordList,
): PackedDuty {
  const { act, level, type, body, functions, text } = duty;
  const lapsed = column?.lapsed.indexOf(act) ?? -1;
  return [
    LEVELS.indexOf(level),
    types.indexOf(type),
    column?.bodies.indexOf(body) ?? -1,
    functions.length,
    column?.points?.of(duty) ?? [],
    words.wordingOf(text),
    ...(lapsed < 0 ? ([] as const) : ([lapsed] as const)),
  ];
}
