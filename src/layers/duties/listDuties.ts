import { tokenize } from '../../text/tokenize.ts';
import type { SubjectFunction } from '../functions/SubjectFunction.ts';
import type { Duty } from './Duty.ts';

/** Groups functions into duties: same act, same body, same words (case, ё, punctuation and spaces aside). */
export function listDuties(functions: readonly SubjectFunction[]): Duty[] {
  const groups = Map.groupBy(functions, dutyKey);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [toDuty(first, group)];
  });
}

function dutyKey({ act, subject, text }: SubjectFunction): string {
  const words = tokenize(text).map((token) => token.text);
  return [act, subject.body, ...words].join(' ');
}

function toDuty(first: SubjectFunction, functions: readonly SubjectFunction[]): Duty {
  const { id, act, territory, level, text } = first;
  const topics = [...new Set(functions.flatMap((one) => one.topics))];
  const { body, type } = first.subject;
  return { id, act, territory, body, type, level, text, topics, functions };
}
