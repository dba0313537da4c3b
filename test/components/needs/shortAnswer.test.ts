import { describe, expect, it } from 'vitest';
import { shortAnswer } from '../../../src/components/needs/shortAnswer.ts';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import { listNeedAnswers } from '../../../src/layers/needs/listNeedAnswers.ts';
import type { Audience } from '../../../src/model/Audience.ts';

const { corpus } = loadCorpus('content');
const answers = listNeedAnswers(corpus);

function linesFor(needId: string, territory: string, audience: Audience): readonly string[] {
  const need = corpus.needs.find(({ id }) => id === needId);
  const answer = answers.find((one) => one.need === needId && one.territory === territory);
  if (need === undefined || answer === undefined) throw new Error(`No answer to ${needId}`);
  return shortAnswer(corpus, need, answer, audience).lines;
}

describe('the short of an answer', () => {
  it('says for whom it is, and what the documents give that reader', () => {
    expect(linesFor('burnout', 'sakhalin', 'teacher')[0]).toBe(
      'Ответ для учителя. Обязанность есть.',
    );
    expect(linesFor('burnout', 'sakhalin', 'head')).toEqual([
      'Ответ для руководителя. В документах не сказано. Обязанность есть только для педагогических работников, а для руководителя – ни слова.',
    ]);
  });

  it('gives a head what is for heads, and not what is for teachers alone', () => {
    const head = linesFor('diagnostics', 'bashkortostan', 'head').join(' ');
    expect(head).toContain('3.2.9');
    expect(head).not.toContain('3.2.7');
    const teacher = linesFor('diagnostics', 'bashkortostan', 'teacher').join(' ');
    expect(teacher).toContain('3.2.7');
    expect(teacher).not.toContain('3.2.9');
  });
});
