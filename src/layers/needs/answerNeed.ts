import type { Audience } from '../../model/Audience.ts';
import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { Need, NeedRule } from '../../model/Need.ts';
import { audienceOf } from './audienceOf.ts';
import {
  collectCandidates,
  type Candidate,
  type FunctionCandidate,
  type WordsCandidate,
} from './collectCandidates.ts';
import { wordsOf } from './matchesPhrase.ts';
import { directness, meetsRule } from './meetsRule.ts';
import type { NeedAnswer, NeedDuty, NeedMention } from './NeedAnswer.ts';

/** What the documents of one territory answer to a need. Pure: the same corpus gives the same answer. */
export function answerNeed(need: Need, corpus: Corpus, territory: string): NeedAnswer {
  const candidates = collectCandidates(corpus, territory);
  const charged = candidates
    .filter(isFunction)
    .filter(({ subject }) => meetsRule(need.duty, subject));
  const duties = mergeDuties(sortDuties(charged, need.duty));
  const own = duties.filter((duty) => isFor(duty, need.audience));
  const dutiesForOthers = duties.filter((duty) => !isFor(duty, need.audience));
  const rest = candidates.filter(
    (candidate) =>
      !charged.some((one) => one === candidate) && meetsRule(need.mention, candidate.subject),
  );
  const mentions = mergeMentions(rest.filter((candidate) => candidate.kind !== 'planned'));
  const planned = mergeMentions(rest.filter((candidate) => candidate.kind === 'planned'));
  const grade = gradeOf(own, [...mentions, ...planned, ...dutiesForOthers]);
  return { need: need.id, territory, grade, duties: own, dutiesForOthers, mentions, planned };
}

function isFunction(candidate: Candidate): candidate is FunctionCandidate {
  return candidate.kind === 'function';
}

function gradeOf(duties: readonly NeedDuty[], mentions: readonly unknown[]): NeedAnswer['grade'] {
  if (duties.length > 0) return 'duty';
  return mentions.length > 0 ? 'mentioned' : 'silent';
}

function isFor(duty: NeedDuty, audience: Audience): boolean {
  return duty.audiences.length === 0 || duty.audiences.includes(audience);
}

/** The nearest to the reader first. */
const LEVEL_ORDER: readonly Level[] = ['institutional', 'municipal', 'regional', 'federal'];

function sortDuties(duties: readonly FunctionCandidate[], rule: NeedRule): FunctionCandidate[] {
  return duties.toSorted(
    (a, b) =>
      LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) ||
      directness(rule, a.subject) - directness(rule, b.subject),
  );
}

/** One body's same words in several annexes of one act are one duty with several places. */
function mergeDuties(duties: readonly FunctionCandidate[]): NeedDuty[] {
  const groups = Map.groupBy(duties, (one) => `${one.act} ${one.body} ${wordsKey(one)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { level, body, subject } = first;
    const places = group.map((one) => one.place);
    return [{ level, body, text: subject.text, audiences: audienceOf(subject.text), places }];
  });
}

function mergeMentions(mentions: readonly Candidate[]): NeedMention[] {
  const groups = Map.groupBy(mentions, (one) => `${one.act} ${wordsKey(one)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ text: first.subject.text, places: group.map((one) => one.place) }];
  });
}

function wordsKey(candidate: FunctionCandidate | WordsCandidate): string {
  return wordsOf(candidate.subject.text).join(' ');
}
