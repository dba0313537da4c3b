import type { StatementCandidate } from './Candidate.ts';
import type { NeedMention } from './NeedAnswer.ts';

/** The same words of one act are one mention with several places. */
export function mergeMentions(statements: readonly StatementCandidate[]): NeedMention[] {
  const groups = Map.groupBy(statements, ({ act, subject }) => [act, ...subject.words].join(' '));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ kind: first.kind, text: first.text, places: group.flatMap((one) => one.places) }];
  });
}
