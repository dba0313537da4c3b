import type { Corpus } from '../../model/Corpus.ts';
import { listMatrix } from '../compare/listMatrix.ts';
import type { Duty } from '../duties/Duty.ts';
import { keepInForce } from '../duties/keepInForce.ts';
import { splitByForce } from '../duties/splitByForce.ts';
import type { FindMentions } from '../mentions/findMentions.ts';
import { listCopies } from './listCopies.ts';
import { listEarlyIndicators } from './listEarlyIndicators.ts';
import { listEarlyMilestones } from './listEarlyMilestones.ts';
import { listMisplacedRows } from './listMisplacedRows.ts';
import { listOutsideTopics } from './listOutsideTopics.ts';
import { listRepeats } from './listRepeats.ts';
import { listSharedDuties } from './listSharedDuties.ts';
import { listUnchargedBodies, listUnkeptSources } from './listUncharged.ts';
import { listUncoveredTopics } from './listUncoveredTopics.ts';
import type { TerritoryGaps } from './TerritoryGaps.ts';
import type { WordTools } from './WordTools.ts';

/** The report of every territory, in the order of the corpus: of what is in force, as far as is known. */
export function listTerritoryGaps(
  whole: Corpus,
  all: readonly Duty[],
  tools: WordTools,
  mentionsOf: FindMentions,
): TerritoryGaps[] {
  const matrix = listMatrix(whole, all);
  const corpus = keepInForce(whole);
  const duties = splitByForce(all, whole.acts).held;
  const lacking = listUncoveredTopics(matrix, mentionsOf);
  const uncovered = byTerritory(lacking, ({ territory }) => territory.id);
  const outside = byTerritory(listOutsideTopics(matrix, lacking), ({ territory }) => territory.id);
  const shared = byTerritory(listSharedDuties(duties, tools), ({ territory }) => territory);
  const copies = byTerritory(listCopies(duties), ({ territory }) => territory);
  const repeats = byTerritory(listRepeats(duties, tools), ({ first }) => first.territory);
  const uncharged = byTerritory(listUnchargedBodies(corpus, duties), ({ territory }) => territory);
  const misplaced = byTerritory(
    listMisplacedRows(corpus, duties, mentionsOf),
    ({ row }) => row.territory,
  );
  const unkept = byTerritory(listUnkeptSources(corpus, duties), (one) => one.indicator.territory);
  const earlyRows = byTerritory(listEarlyMilestones(corpus), ({ row }) => row.territory);
  const early = byTerritory(listEarlyIndicators(corpus), ({ indicator }) => indicator.territory);
  return corpus.territories.map((territory) => ({
    territory,
    uncovered: uncovered(territory.id),
    outside: outside(territory.id),
    shared: shared(territory.id),
    copies: copies(territory.id),
    repeats: repeats(territory.id),
    uncharged: uncharged(territory.id),
    misplaced: misplaced(territory.id),
    unkept: unkept(territory.id),
    earlyRows: earlyRows(territory.id),
    earlyIndicators: early(territory.id),
  }));
}

function byTerritory<Line>(
  lines: readonly Line[],
  territoryOf: (line: Line) => string,
): (id: string) => readonly Line[] {
  const own = Map.groupBy(lines, territoryOf);
  return (id) => own.get(id) ?? [];
}
