import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { gradeFor } from '../../../src/layers/needs/gradeFor.ts';
import { listNeedAnswers } from '../../../src/layers/needs/listNeedAnswers.ts';
import type { Act } from '../../../src/model/LegalDocument.ts';

const { corpus } = loadCorpus('content');

/** Sakhalin's answer on mentors when its act has a state. */
function answerWhen(state: Act['status']['state']) {
  const lapse = (act: Act): Act =>
    act.territory === 'sakhalin' ? { ...act, status: { ...act.status, state } } : act;
  const changed = {
    ...corpus,
    acts: corpus.acts.map(lapse),
    documents: corpus.documents.map((one) => ({ ...one, act: lapse(one.act) })),
  };
  const answer = listNeedAnswers(changed).find(
    (one) => one.need === 'mentor' && one.territory === 'sakhalin',
  );
  if (answer === undefined) throw new Error('Sakhalin answers every need');
  return answer;
}

it.each(['repealed', 'expired'] as const)(
  'duties by an act that is %s bind nobody, and are told apart',
  (state) => {
    const answer = answerWhen(state);
    expect(answer.duties).toEqual([]);
    expect([answer.mentions, answer.planned]).toEqual([[], []]);
    expect(answer.lapsed.flatMap(({ places }) => places.map(({ provision }) => provision))).toEqual(
      ['p3.3.1.6', 'p3.3.2.4'],
    );
    expect(gradeFor(answer, 'teacher')).toBe('silent');
  },
);

it('duties by an act that nobody checked count', () => {
  const answer = answerWhen('unknown');
  expect(answer.duties).not.toEqual([]);
  expect(answer.lapsed).toEqual([]);
});
