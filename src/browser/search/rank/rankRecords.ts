import { recordKinds } from '../../../render/search/SearchRecord.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query, Slot } from '../query/Query.ts';
import { sum } from '../query/weighAlternatives.ts';
import { answerHeadings } from './answerHeadings.ts';
import { citedRecords, type NamedDocuments } from './citedRecords.ts';
import { headExactness } from './headExactness.ts';
import { kindFactor } from './kindFactor.ts';
import { rankingWeights as weights } from './rankingWeights.ts';
import { type PostingsOf, type SlotEvidence, slotEvidence } from './slotEvidence.ts';
import { verbatimFactor } from './verbatimFactor.ts';
import { topicEvidence, type TopicEvidence } from './topicEvidence.ts';

/** A record that answers a query. */
export interface RankedRecord {
  readonly record: number;
  readonly score: number;
  /** Share of what was asked that the record answers, by rarity; 1 for a cited place. */
  readonly coverage: number;
}

/** Above any score of words: what a citation names comes first, in its order. */
const CITED = 1e6;

/** Records that answer a query, the best first; in printed order where they answer alike. */
export function rankRecords(
  query: Query,
  index: SearchIndex,
  postingsOf: PostingsOf,
): RankedRecord[] {
  const slots = query.slots.map((slot) => slotEvidence(slot, index, postingsOf));
  const scores = scoreWords(query, index, slots);
  const { citation, territories } = query;
  if (citation !== null) {
    const named = namedDocuments(query, slots, index);
    const cited = citedRecords(citation, territories, index, postingsOf, named);
    for (const [at, record] of cited.entries())
      scores[record] = { record, score: CITED - at, coverage: 1 };
  }
  return scores
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

interface Evidence {
  readonly query: Query;
  readonly index: SearchIndex;
  readonly slots: readonly SlotEvidence[];
  readonly topics: TopicEvidence;
  /** Weight of everything asked. */
  readonly total: number;
  /** Nothing but bodies is asked for. */
  readonly onlyBodies: boolean;
  /** By place, index of its territory's document: whether the query names its territory. */
  readonly isHere: (record: number) => boolean;
}

/** By how much of the query, in rarity, stands in the name of a document. */
function namedDocuments(
  { slots }: Query,
  evidence: readonly SlotEvidence[],
  { core: { documents } }: SearchIndex,
): NamedDocuments {
  return (document) => {
    const record = documents[document]?.record ?? -1;
    return sum(slots.map(({ weight }, at) => weight * (evidence[at]?.head[record] ?? 0)));
  };
}

function scoreWords(
  query: Query,
  index: SearchIndex,
  slots: readonly SlotEvidence[],
): RankedRecord[] {
  const { size } = index.records;
  const evidence: Evidence = {
    query,
    index,
    slots,
    topics: topicEvidence(query, index),
    total: sum(query.slots.map(({ weight }) => weight)),
    onlyBodies: isOnlyBodies(query.slots.filter(({ weight }) => weight > 0)),
    isHere: territoryTest(query.territories, index),
  };
  const scores = Array.from({ length: size }, (_, record) => scoreRecord(record, evidence));
  // A quotation of a heading is the heading: what stands under it gains nothing from that.
  return answerHeadings(scores, query.intents, index).map((found) => {
    const isHere = evidence.isHere(found.record);
    const verbatim = verbatimFactor(found.record, query, evidence.slots, isHere, index);
    return { ...found, score: found.score * verbatim };
  });
}

function isOnlyBodies(slots: readonly Slot[]): boolean {
  return slots.length > 0 && slots.every(({ bodies }) => bodies.size > 0);
}

function scoreRecord(record: number, evidence: Evidence): RankedRecord {
  const { query, index, total, isHere, topics, onlyBodies } = evidence;
  const here = query.territories.length === 0 || isHere(record);
  if (query.slots.length === 0) {
    const named = query.territories.length > 0 && here;
    return { record, score: named ? 1 : 0, coverage: named ? 1 : 0 };
  }
  let found = 0;
  let covered = 0;
  for (const [at, { weight }] of query.slots.entries()) {
    const strength = slotStrength(record, at, evidence);
    found += weight * strength;
    covered += weight * Math.min(1, strength);
  }
  const coverage = total === 0 ? 0 : covered / total;
  const kind = recordKinds[index.records.kinds[record] ?? 0] ?? 'text';
  const exact = headExactness(record, query, evidence.slots, total, index);
  const score =
    found *
    coverage *
    (1 + weights.topicBonus * topicOf(record, topics.whole, index, 0.5)) *
    kindFactor(kind, query.intents, exact, onlyBodies) *
    (here ? 1 : weights.elsewhere);
  return { record, score, coverage };
}

/** The best evidence that a record answers a slot: its words, what leads into it, its topic, body or level. */
function slotStrength(record: number, at: number, evidence: Evidence): number {
  const { query, index, slots, topics, onlyBodies } = evidence;
  const own = slots[at]?.own;
  const slot = query.slots[at];
  if (own === undefined || slot === undefined) return 0;
  const parent = index.records.parents[record] ?? 0;
  const grandparent = parent === 0 ? 0 : (index.records.parents[parent - 1] ?? 0);
  let best = own[record] ?? 0;
  if (parent > 0) best = Math.max(best, weights.parent * Math.min(1, own[parent - 1] ?? 0));
  if (grandparent > 0)
    best = Math.max(best, weights.grandparent * Math.min(1, own[grandparent - 1] ?? 0));
  const topic = topicOf(
    record,
    topics.slots[at] ?? [],
    index,
    weights.otherTopic / weights.mainTopic,
  );
  best = Math.max(best, weights.mainTopic * topic);
  if (slot.bodies.size === 0 && slot.level === null) return best;
  const body = query.intents.has('definition')
    ? weights.definedBody
    : onlyBodies
      ? weights.onlyBody
      : weights.body;
  return Math.max(best, subjectStrength(record, slot.bodies, slot.level, body, index));
}

/** The best of a record's topics, others than the first counting less. */
function topicOf(
  record: number,
  byTopic: readonly number[],
  { records: { topics, topicStart } }: SearchIndex,
  other: number,
): number {
  const start = topicStart[record] ?? 0;
  let best = 0;
  for (let at = start; at < (topicStart[record + 1] ?? 0); at++)
    best = Math.max(best, (byTopic[topics[at] ?? 0] ?? 0) * (at === start ? 1 : other));
  return best;
}

function subjectStrength(
  record: number,
  bodies: ReadonlySet<number>,
  level: string | null,
  body: number,
  { core, records: { placeStart, placeSubjects } }: SearchIndex,
): number {
  let best = 0;
  for (let at = placeStart[record] ?? 0; at < (placeStart[record + 1] ?? 0); at++) {
    const subject = core.subjects[(placeSubjects[at] ?? 0) - 1];
    if (subject === undefined) continue;
    if (bodies.has(subject.body)) best = Math.max(best, body);
    if (level === subject.level) best = Math.max(best, weights.level);
  }
  return best;
}

function territoryTest(
  territories: readonly string[],
  { core, records: { placeStart, placeDocuments } }: SearchIndex,
): (record: number) => boolean {
  const named = core.documents.map(({ act }) => {
    const territory = core.territories[core.acts[act]?.territory ?? -1];
    return territory !== undefined && territories.includes(territory.id);
  });
  return (record) => named[placeDocuments[placeStart[record] ?? 0] ?? -1] === true;
}
