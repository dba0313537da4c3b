import type { Level } from '../../model/Block.ts';
import { audienceOf } from './audienceOf.ts';
import type { Candidates, DutyCandidate, StatementCandidate } from './Candidate.ts';
import type { CompiledNeed, CompiledRule } from './compileNeed.ts';
import { mergeMentions } from './mergeMentions.ts';
import { directness, meetsRule, remarkOn } from './meetsRule.ts';
import type { NearWords, NeedAnswer, NeedDuty } from './NeedAnswer.ts';

/** What the documents of one territory answer to a need. Pure: the same candidates give the same answer. */
export function answerNeed(
  need: CompiledNeed,
  territory: string,
  candidates: Candidates,
): NeedAnswer {
  const charged = candidates.duties.filter(({ subject }) => meetsRule(need.duty, subject));
  const said = [
    ...candidates.duties.filter((one) => !charged.includes(one)).map(toStatement),
    ...candidates.statements,
  ];
  const mentioning = said.filter(({ subject }) => meetsRule(need.mention, subject));
  const others = said.filter((one) => !mentioning.includes(one));
  const planned = candidates.plannedRows.filter(({ subject }) => meetsRule(need.mention, subject));
  const lapsed = candidates.lapsed.filter(({ subject }) => meetsRule(need.duty, subject));
  const isSilent = charged.length + mentioning.length + planned.length === 0;
  return {
    need: need.id,
    territory,
    duties: sortDuties(charged, need.duty).map((one) => toNeedDuty(one, need.duty)),
    mentions: mergeMentions(sortByDirectness(mentioning, need.mention)),
    planned: planned.map(({ row }) => row),
    near: [...nearWords(need, others), ...(isSilent ? ofSameTopic(need, others) : [])],
    lapsed: mergeMentions(lapsed.map(toStatement)),
  };
}

/** The nearest to the reader first. */
const LEVEL_ORDER: readonly Level[] = ['institutional', 'municipal', 'regional', 'federal'];

/** By level, direct before indirect, the most direct first; else in printed order. */
function sortDuties(duties: readonly DutyCandidate[], rule: CompiledRule): DutyCandidate[] {
  const isIndirect = ({ subject }: DutyCandidate) =>
    Number(remarkOn(rule.remarks, subject) !== null);
  return duties.toSorted(
    (a, b) =>
      LEVEL_ORDER.indexOf(a.duty.level) - LEVEL_ORDER.indexOf(b.duty.level) ||
      isIndirect(a) - isIndirect(b) ||
      directness(rule, a.subject) - directness(rule, b.subject),
  );
}

function toNeedDuty({ duty, subject }: DutyCandidate, rule: CompiledRule): NeedDuty {
  const remark = remarkOn(rule.remarks, subject);
  return { duty, audiences: audienceOf(duty.text), remark };
}

/** A duty of another kind whose words mention the need. */
function toStatement({ duty, subject }: DutyCandidate): StatementCandidate {
  const places = duty.functions.map(({ document, provision }) => ({ document, provision }));
  return { kind: 'other-duty', act: duty.act, text: duty.text, places, subject };
}

function sortByDirectness(
  statements: readonly StatementCandidate[],
  rule: CompiledRule,
): StatementCandidate[] {
  return statements.toSorted((a, b) => directness(rule, a.subject) - directness(rule, b.subject));
}

function nearWords({ near }: CompiledNeed, statements: readonly StatementCandidate[]): NearWords[] {
  return near.flatMap((rule): NearWords[] => {
    const taken = statements.filter(({ subject }) => remarkOn([rule], subject) !== null);
    return taken.length === 0 ? [] : [{ remark: rule.text, mentions: mergeMentions(taken) }];
  });
}

const SAME_TOPIC = 'Это обязанности по той же теме, но прямо об этом в них не сказано.';

/**
 * Duties that an editor put under the need's own topic in words that no rule knows: an answer that shows nothing
 * else must not pass over them.
 */
function ofSameTopic(need: CompiledNeed, statements: readonly StatementCandidate[]): NearWords[] {
  const taken = statements.filter(
    ({ subject }) =>
      subject.topics.some((topic) => need.topics.includes(topic)) &&
      need.near.every((rule) => remarkOn([rule], subject) === null),
  );
  return taken.length === 0 ? [] : [{ remark: SAME_TOPIC, mentions: mergeMentions(taken) }];
}
