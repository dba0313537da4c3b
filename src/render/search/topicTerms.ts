import type { Topic } from '../../model/Topic.ts';
import type { Dictionary } from './Dictionary.ts';
import { textTerms } from './textTerms.ts';

const DEFINITION_WEIGHT = 0.45;

/** Terms by which a topic is asked for: those of its name, with weight 1, and of its definition. */
export function topicTerms(
  { name, definition }: Topic,
  dictionary: Dictionary,
): ReadonlyMap<string, number> {
  const ofName = textTerms(name, dictionary).terms;
  const ofDefinition = textTerms(definition, dictionary).terms;
  return new Map([
    ...ofDefinition.map(({ term }) => [term, DEFINITION_WEIGHT] as const),
    ...ofName.map(({ term }) => [term, 1] as const),
  ]);
}
