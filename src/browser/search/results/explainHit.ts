import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query, Slot } from '../query/Query.ts';
import { topicsOf } from './placeFacets.ts';

/** Why a record was found, when its own words do not say it: short Russian remarks, none when they do. */
export function explainHit(
  record: number,
  markedTerms: ReadonlySet<string>,
  query: Query,
  index: SearchIndex,
): string[] {
  const silent = query.slots.filter(
    (slot) => slot.weight > 0 && !slot.alternatives.some(({ term }) => markedTerms.has(term)),
  );
  return [...new Set(silent.flatMap((slot) => reason(record, slot, index) ?? []))];
}

function reason(record: number, slot: Slot, index: SearchIndex): string | null {
  const { core, records } = index;
  const start = records.placeStart[record] ?? 0;
  const end = records.placeStart[record + 1] ?? 0;
  for (const place of records.placeSubjects.slice(start, end)) {
    const subject = core.subjects[place - 1];
    if (subject !== undefined && slot.bodies.has(subject.body))
      return `функция: ${core.bodies[subject.body]?.short ?? ''}`;
  }
  const topic = topicsOf(record, index)
    .map((id) => core.topics.find((one) => one.id === id))
    .find((one) => one !== undefined && saysTopic(slot, one.terms, index));
  return topic === undefined ? null : `тема: ${topic.name}`;
}

function saysTopic(slot: Slot, terms: readonly number[], index: SearchIndex): boolean {
  const names = new Set(terms.filter((_, at) => at % 2 === 0).map((term) => index.terms[term]));
  return slot.alternatives.some(({ term }) => names.has(term));
}
