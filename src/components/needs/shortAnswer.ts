import { dutiesFor } from '../../layers/needs/dutiesFor.ts';
import type { NeedAnswer, NeedDuty } from '../../layers/needs/NeedAnswer.ts';
import type { Audience } from '../../model/Audience.ts';
import { citeProvision } from '../../model/citation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus, type CorpusIndex } from '../../model/indexCorpus.ts';
import type { Need } from '../../model/Need.ts';
import { statusWords } from '../statusWords.ts';
import { answerFor } from './audienceNames.ts';
import { gradeWords } from './gradeWords.ts';
import { groupByWords } from './groupByWords.ts';

/** An answer short enough for a message: who, in which words, where it is written. */
export interface ShortAnswer {
  readonly title: string;
  readonly lines: readonly string[];
}

const LONGEST = 3;

/** The answer for one kind of reader: her grade, and its first three duties with full citations or why there is none. */
export function shortAnswer(
  corpus: Corpus,
  need: Need,
  answer: NeedAnswer,
  audience: Audience,
): ShortAnswer {
  const index = indexCorpus(corpus);
  const duties = dutiesFor(answer, audience);
  const title = `${need.question}. ${index.territory(answer.territory).names.full}`;
  const grade = gradeWords(answer, audience);
  const graded = `${answerFor(audience)} ${grade.title}.`;
  if (duties.length === 0) return { title, lines: [`${graded} ${grade.text}`] };
  const groups = groupByWords(duties);
  const shown = groups.slice(0, LONGEST).map((group) => dutyLine(group, index));
  const rest = groups.slice(LONGEST).flat().length;
  const more = rest > 0 ? [`И ещё ${rest} – по ссылке.`] : [];
  return { title, lines: [graded, ...shown, ...more, ...statusLines(duties, corpus)] };
}

/** «ИРО РБ, ЦОПП РБ: «проводят …» – абз. 11 п. 3.2.4 Положения …»: the first place stands for all. */
function dutyLine(group: readonly NeedDuty[], index: CorpusIndex): string {
  const bodies = group.map(({ duty }) => index.body(duty.territory, duty.body).short).join(', ');
  const [first] = group;
  const [place] = first?.duty.functions ?? [];
  if (first === undefined || place === undefined) return bodies;
  const citation = citeProvision(index.document(place.document), place.provision);
  return `${bodies}: «${first.duty.text}» – ${citation}.`;
}

/** Whether the acts that speak are in force, once each. */
function statusLines(duties: readonly NeedDuty[], corpus: Corpus): string[] {
  const acts = new Set(duties.map(({ duty }) => duty.act));
  const states = corpus.acts.filter((act) => acts.has(act.id)).map((act) => act.status.state);
  return [...new Set(states)].map((state) => `${statusWords(state).text}.`);
}
