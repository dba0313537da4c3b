import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Query, Slot } from '../query/Query.ts';
import { sum, termRarity } from '../query/weighAlternatives.ts';

/** How well each topic answers a query. */
export interface TopicEvidence {
  /** By slot, by topic: 0 to 1. */
  readonly slots: readonly (readonly number[])[];
  /** By topic: how much of the query the topic says, and of its name the query. */
  readonly whole: readonly number[];
}

/** A term of the name has this weight; those of the definition have less. */
const NAME = 1;
/** A name is said when at least this strong an alternative stands in it. */
const SAID = 0.5;
/** What a topic is worth that says the query, without the query saying its name. */
const UNNAMED = 0.4;

export function topicEvidence({ slots }: Query, index: SearchIndex): TopicEvidence {
  const topics = index.topicTerms;
  const bySlot = slots.map((slot) => topics.map((terms) => slotInTopic(slot, terms)));
  const total = sum(slots.map(({ weight }) => weight)) || 1;
  const whole = topics.map((terms, topic) => {
    const said = sum(slots.map(({ weight }, at) => weight * (bySlot[at]?.[topic] ?? 0))) / total;
    return said * (UNNAMED + (1 - UNNAMED) * nameShare(terms, slots, index));
  });
  return { slots: bySlot, whole };
}

function slotInTopic({ alternatives, parts }: Slot, terms: ReadonlyMap<string, number>): number {
  const best = Math.max(
    0,
    ...alternatives.map(({ term, strength }) => strength * (terms.get(term) ?? 0)),
  );
  const allParts = parts.length > 0 && parts.every((part) => terms.has(part));
  return allParts ? Math.max(best, 0.9) : best;
}

/** How much of the topic's name the query says, by rarity. */
function nameShare(
  terms: ReadonlyMap<string, number>,
  slots: readonly Slot[],
  index: SearchIndex,
): number {
  const name = [...terms].filter(([term, weight]) => weight === NAME && !term.includes(' '));
  const rarity = (term: string) => termRarity(term, index) || 2;
  const said = name.filter(([term]) => slots.some((slot) => says(slot, term)));
  return sum(said.map(([term]) => rarity(term))) / (sum(name.map(([term]) => rarity(term))) || 1);
}

function says({ alternatives, parts }: Slot, term: string): boolean {
  const meant = alternatives.some((one) => one.term === term && one.strength >= SAID);
  return meant || parts.includes(term);
}
