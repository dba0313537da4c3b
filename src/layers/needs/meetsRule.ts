import type { NeedRule } from '../../model/Need.ts';
import { matchesPhrase, wordsOf } from './matchesPhrase.ts';

/** What a rule looks at in one provision. `reference` is `document#provision`. */
export interface RuleSubject {
  readonly reference: string;
  readonly text: string;
  readonly topics: readonly string[];
  /** Type of the body that acts here, or null when none does. */
  readonly bodyType: string | null;
}

/** Whether a need's rule takes a provision (see `NeedRule`). */
export function meetsRule(rule: NeedRule, subject: RuleSubject): boolean {
  if (rule.include.includes(subject.reference)) return true;
  if (rule.exclude.includes(subject.reference)) return false;
  const words = wordsOf(subject.text);
  return (
    meetsAny(rule.topics, (topic) => subject.topics.includes(topic)) &&
    meetsAny(rule.bodies, (type) => subject.bodyType === type) &&
    meetsAny(rule.words, (phrase) => matchesPhrase(words, phrase)) &&
    !rule.without.some((phrase) => matchesPhrase(words, phrase))
  );
}

/** Place of a provision among those of its level: the first phrase or body type it meets, from 0; those that meet none are last. */
export function directness(rule: NeedRule, subject: RuleSubject): number {
  const words = wordsOf(subject.text);
  const place = rule.first.findIndex(
    (entry) => entry === subject.bodyType || matchesPhrase(words, entry),
  );
  return place === -1 ? rule.first.length : place;
}

function meetsAny(conditions: readonly string[], meets: (one: string) => boolean): boolean {
  return conditions.length === 0 || conditions.some(meets);
}
