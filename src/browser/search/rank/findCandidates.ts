import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Slot } from '../query/Query.ts';
import type { Evidence } from './Evidence.ts';

/**
 * Records that anything speaks for, 1 each: their words, the words of what leads into them, a topic, a body or
 * a level. No other record has a score, and most of a large corpus is none of these.
 */
export function findCandidates({ query, index, slots, topics }: Evidence): Uint8Array {
  const said = new Uint8Array(index.records.size);
  for (const { own } of slots)
    for (let record = 0; record < said.length; record++)
      if ((own[record] ?? 0) > 0) said[record] = 1;
  const candidates = withFollowing(said, index);
  markTopics(candidates, topics.slots, index);
  markSubjects(candidates, query.slots, index);
  return candidates;
}

/** What was said of a record speaks for the records that it leads into, and for those that they do. */
function withFollowing(said: Uint8Array, { records: { parents } }: SearchIndex): Uint8Array {
  const candidates = Uint8Array.from(said);
  for (let record = 0; record < candidates.length; record++) {
    const parent = (parents[record] ?? 0) - 1;
    if (parent < 0) continue;
    const grandparent = (parents[parent] ?? 0) - 1;
    if (said[parent] === 1 || said[grandparent] === 1) candidates[record] = 1;
  }
  return candidates;
}

function markTopics(
  candidates: Uint8Array,
  bySlot: readonly (readonly number[])[],
  { core, records: { topics, topicStart } }: SearchIndex,
): void {
  const said = core.topics.map((_, topic) => bySlot.some((slot) => (slot[topic] ?? 0) > 0));
  if (!said.includes(true)) return;
  markListed(candidates, topicStart, (at) => said[topics[at] ?? 0] === true);
}

function markSubjects(
  candidates: Uint8Array,
  slots: readonly Slot[],
  { core, records: { placeStart, placeSubjects } }: SearchIndex,
): void {
  const meant = core.subjects.map(({ body, level }) =>
    slots.some((slot) => slot.bodies.has(body) || slot.level === level),
  );
  if (!meant.includes(true)) return;
  markListed(candidates, placeStart, (at) => meant[(placeSubjects[at] ?? 0) - 1] === true);
}

/** Marks the records that have an entry of their list for which something holds. */
function markListed(
  candidates: Uint8Array,
  starts: Uint32Array,
  holds: (at: number) => boolean,
): void {
  for (let record = 0; record < candidates.length; record++)
    for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++)
      if (holds(at)) candidates[record] = 1;
}
