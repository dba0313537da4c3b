import type { CompiledRemark, CompiledRule, Phrase } from './compileNeed.ts';
import { matchesPhrase, wordsOf } from './matchesPhrase.ts';

/** What a rule looks at in one provision, or in one duty that several provisions print. */
export interface RuleSubject {
  /** `document#provision` of every place that prints the words. */
  readonly references: readonly string[];
  /** The words as `wordsOf` gives them. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
  /** Type of the body that acts here, or null when none does. */
  readonly bodyType: string | null;
}

/** A subject of words that charge nobody. */
export function wordsSubject(references: readonly string[], text: string): RuleSubject {
  return { references, words: wordsOf(text), topics: [], bodyType: null };
}

/** Whether a need's rule takes a provision (see `NeedRule`). */
export function meetsRule(rule: CompiledRule, subject: RuleSubject): boolean {
  const isListed = (list: readonly string[]) =>
    subject.references.some((reference) => list.includes(reference));
  if (isListed(rule.include)) return true;
  if (isListed(rule.exclude)) return false;
  return (
    meetsAny(rule.topics, (topic) => subject.topics.includes(topic)) &&
    meetsAny(rule.bodies, (type) => subject.bodyType === type) &&
    (rule.words.length === 0 || hasAny(rule.words, subject)) &&
    !hasAny(rule.without, subject)
  );
}

/** Place of a provision among those of its level: the first phrase or body type it meets, from 0; those that meet none are after. */
export function directness({ first }: CompiledRule, { words, bodyType }: RuleSubject): number {
  const place = first.findIndex(
    (entry) => entry.bodyType === bodyType || matchesPhrase(words, entry.phrase),
  );
  return place === -1 ? first.length : place;
}

/** What is to be said beside these words, or null. */
export function remarkOn(remarks: readonly CompiledRemark[], subject: RuleSubject): string | null {
  return remarks.find(({ words }) => hasAny(words, subject))?.text ?? null;
}

function hasAny(phrases: readonly Phrase[], { words }: RuleSubject): boolean {
  return phrases.some((phrase) => matchesPhrase(words, phrase));
}

function meetsAny(conditions: readonly string[], meets: (one: string) => boolean): boolean {
  return conditions.length === 0 || conditions.some(meets);
}
