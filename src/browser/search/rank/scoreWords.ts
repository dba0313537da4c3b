import { recordKinds } from '../../../render/search/SearchRecord.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query, Slot } from '../query/Query.ts';
import { sum } from '../query/weighAlternatives.ts';
import { answerHeadings } from './answerHeadings.ts';
import type { Evidence } from './Evidence.ts';
import { findCandidates } from './findCandidates.ts';
import { headExactness } from './headExactness.ts';
import { kindFactor } from './kindFactor.ts';
import { rankingWeights as weights } from './rankingWeights.ts';
import type { SlotEvidence } from './slotEvidence.ts';
import { topicEvidence } from './topicEvidence.ts';
import { verbatimFactor } from './verbatimFactor.ts';
import type { WordScores } from './WordScores.ts';

/** Scores the records that anything speaks for; the others stay at 0 without being looked at. */
export function scoreWords(
  query: Query,
  index: SearchIndex,
  slots: readonly SlotEvidence[],
): WordScores {
  const evidence = gatherEvidence(query, index, slots);
  const { size } = index.records;
  const scores = { score: new Float64Array(size), coverage: new Float64Array(size) };
  if (slots.length === 0) scoreNamed(evidence, scores);
  else scoreCandidates(evidence, scores);
  answerHeadings(scores, query.intents, index);
  // A quotation of a heading is the heading: what stands under it gains nothing from that.
  for (let record = 0; record < size; record++) {
    const score = scores.score[record] ?? 0;
    if (score > 0) scores.score[record] = score * verbatimOf(record, evidence);
  }
  return scores;
}

function gatherEvidence(
  query: Query,
  index: SearchIndex,
  slots: readonly SlotEvidence[],
): Evidence {
  return {
    query,
    index,
    slots,
    topics: topicEvidence(query, index),
    total: sum(query.slots.map(({ weight }) => weight)),
    onlyBodies: isOnlyBodies(query.slots.filter(({ weight }) => weight > 0)),
    isHere: territoryTest(query.territories, index),
  };
}

/** A query that only names territories is answered by everything of theirs. */
function scoreNamed({ query, index, isHere }: Evidence, { score, coverage }: WordScores): void {
  if (query.territories.length === 0) return;
  for (let record = 0; record < index.records.size; record++)
    if (isHere(record)) score[record] = coverage[record] = 1;
}

function scoreCandidates(evidence: Evidence, scores: WordScores): void {
  const candidates = findCandidates(evidence);
  for (let record = 0; record < candidates.length; record++)
    if (candidates[record] === 1) scoreRecord(record, evidence, scores);
}

function verbatimOf(record: number, { query, index, slots, isHere }: Evidence): number {
  return verbatimFactor(record, query, slots, isHere(record), index);
}

function isOnlyBodies(slots: readonly Slot[]): boolean {
  return slots.length > 0 && slots.every(({ bodies }) => bodies.size > 0);
}

function scoreRecord(record: number, evidence: Evidence, scores: WordScores): void {
  const { query, index, total, isHere, topics, onlyBodies } = evidence;
  const here = query.territories.length === 0 || isHere(record);
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
  scores.coverage[record] = coverage;
  scores.score[record] =
    found *
    coverage *
    (1 + weights.topicBonus * topicOf(record, topics.whole, index, 0.5)) *
    kindFactor(kind, query.intents, exact, onlyBodies) *
    (here ? 1 : weights.elsewhere);
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
