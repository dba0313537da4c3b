import { citationTerm, citedUnits } from '../../../render/search/citationTerm.ts';
import { recordKinds } from '../../../render/search/SearchRecord.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Citation } from '../query/Query.ts';
import type { PostingsOf } from './slotEvidence.ts';

/** How well the query names each document («положение», «дорожная карта», «приказ»), by index in the core. */
export type NamedDocuments = (document: number) => number;

/**
 * Records that a citation names, in the order to show them: the point, in the document that is named
 * first, and what stands under it; else the annex; else the act, its order from the first words to the last, and its annexes.
 */
export function citedRecords(
  { acts, annex, point, unit }: Citation,
  territories: readonly string[],
  index: SearchIndex,
  postingsOf: PostingsOf,
  named: NamedDocuments,
): number[] {
  const documents = citedDocuments(acts, annex, territories, index);
  const isCited = (record: number) => placesOf(record, index).some((one) => documents.has(one));
  if (point !== null) {
    const units = [unit, ...citedUnits.filter((other) => other !== unit)];
    const nameOf = (record: number) =>
      Math.max(...placesOf(record, index).map((one) => (documents.has(one) ? named(one) : 0)));
    const points = units
      .flatMap((one) => [...postingsOf(citationTerm(one, point)).records].filter(isCited))
      .sort((a, b) => nameOf(b) - nameOf(a));
    return [...new Set([...points, ...recordsUnder(points, index)])];
  }
  const { core } = index;
  const whole = [...documents].map((document) => core.documents[document]?.record ?? 0);
  if (annex !== null) return whole;
  const orders = [...documents].filter((document) => core.documents[document]?.annex === null);
  const order = orders.flatMap((document) => recordsOfDocument(document, index));
  return [
    ...new Set([...orders.map((one) => core.documents[one]?.record ?? 0), ...order, ...whole]),
  ];
}

function citedDocuments(
  acts: readonly number[],
  annex: string | null,
  territories: readonly string[],
  { core }: SearchIndex,
): Set<number> {
  return new Set(
    core.documents.flatMap((document, at) => {
      const territory = core.territories[core.acts[document.act]?.territory ?? -1]?.id ?? '';
      const ofAct = acts.length === 0 || acts.includes(document.act);
      const here = territories.length === 0 || territories.includes(territory);
      const ofAnnex = annex === null || document.annex === annex;
      return ofAct && here && ofAnnex ? [at] : [];
    }),
  );
}

function recordsOfDocument(document: number, index: SearchIndex): number[] {
  const { size } = index.records;
  const all = Array.from({ length: size }, (_, record) => record);
  return all.filter(
    (record) => placesOf(record, index)[0] === document && !isFormal(record, index),
  );
}

/** What each of some records leads into, in printed order: the items of a point. */
function recordsUnder(over: readonly number[], { records: { parents } }: SearchIndex): number[] {
  const under = new Map(over.map((record): [number, number[]] => [record, []]));
  for (const [record, parent] of parents.entries()) under.get(parent - 1)?.push(record);
  return over.flatMap((record) => under.get(record) ?? []);
}

/** Words of the order itself: not its head or signature. */
function isFormal(record: number, { records }: SearchIndex): boolean {
  return recordKinds[records.kinds[record] ?? 0] === 'formal';
}

/** Documents that print a record, by index in the core. */
export function placesOf(record: number, { records }: SearchIndex): number[] {
  const { placeStart, placeDocuments } = records;
  return [...placeDocuments.slice(placeStart[record], placeStart[record + 1])];
}
