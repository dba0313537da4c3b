import type { SubjectFunction } from '../../functions/SubjectFunction.ts';
import type { Measure } from '../similarity/Measure.ts';
import { wordingKey } from '../similarity/WordWeights.ts';
import type { Saying } from './Saying.ts';

/** Gathers functions into sayings, in the order of the functions. */
export function listSayings(functions: readonly SubjectFunction[], measure: Measure): Saying[] {
  const groups = Map.groupBy(functions, (one) =>
    [one.topics[0], one.level, one.subject.type, wordingKey(measure.wording(one.id))].join('|'),
  );
  return [...groups.values()].flatMap((group, index) => {
    const [first] = group;
    return first === undefined ? [] : [toSaying(index, first, group, measure)];
  });
}

function toSaying(
  index: number,
  first: SubjectFunction,
  functions: readonly SubjectFunction[],
  measure: Measure,
): Saying {
  const { id, level, subject, topics } = first;
  const territories = [...new Set(functions.map((one) => one.territory))];
  const documents = [...new Set(functions.map((one) => one.document))];
  const holders = [...new Set(functions.map((one) => `${one.document} ${one.subject.body}`))];
  const profile = measure.profile(id);
  return {
    index,
    topic: topics[0] ?? '',
    level,
    type: subject.type,
    documents,
    holders,
    territories,
    profile,
    functions,
  };
}
