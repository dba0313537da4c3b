import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/loadCorpus.ts';
import type { Duty } from '../../../src/layers/duties/Duty.ts';
import { answerNeed } from '../../../src/layers/needs/answerNeed.ts';
import type { DutyCandidate } from '../../../src/layers/needs/Candidate.ts';
import { compileNeed } from '../../../src/layers/needs/compileNeed.ts';
import { wordsOf } from '../../../src/layers/needs/matchesPhrase.ts';

/** The needs of the site asked of acts that say the same in words which the five territories do not use. */
const { needs } = loadCorpus('content').corpus;

function dutyOf(topic: string, text: string): DutyCandidate {
  const duty: Duty = {
    id: 'tver-1-a1#p1-1',
    act: 'tver-1',
    territory: 'tver',
    body: 'cnppm',
    type: 'cnppm',
    level: 'regional',
    text,
    topics: [topic],
    functions: [],
  };
  const subject = { references: [], words: wordsOf(text), topics: [topic], bodyType: 'cnppm' };
  return { duty, subject };
}

function answerOf(id: string, topic: string, text: string) {
  const need = needs.find((one) => one.id === id);
  if (need === undefined) throw new Error(`no need ${id}`);
  const duties = [dutyOf(topic, text)];
  const nothing = { lapsed: [], statements: [], plannedRows: [] };
  return answerNeed(compileNeed(need), 'tver', { ...nothing, duties });
}

it.each([
  ['mentor', 'mentoring', 'назначает наставников молодым педагогам'],
  ['diagnostics', 'diagnostics', 'проводит диагностику профессиональных дефицитов педагогов'],
  ['diagnostics', 'diagnostics', 'диагностирует профессиональные затруднения учителей'],
  ['internship', 'internships', 'стажирует педагогов в школах области'],
  ['attestation', 'attestation', 'консультирует педагогов, аттестующихся на первую категорию'],
  ['attestation', 'attestation', 'помогает подтвердить квалификационную категорию'],
  ['share-experience', 'practices', 'помогает педагогам описать свой опыт'],
  ['courses', 'training-courses', 'организует курсы для учителей'],
  ['courses', 'training-courses', 'обеспечивает курсы повышения квалификации'],
  ['route', 'iom', 'составляет индивидуальный маршрут педагога'],
  ['digital', 'modern-technologies', 'развивает цифровые компетенции учителей'],
  ['community', 'communities', 'руководит ассоциацией учителей истории'],
  ['methodist', 'methodist-training', 'обучает методистов районов'],
  ['head', 'training-courses', 'проводит курсы директоров школ'],
])('%s: a function of «%s» that says «%s» is a duty', (need, topic, text) => {
  expect(answerOf(need, topic, text).duties).toHaveLength(1);
});

it.each([
  ['diagnostics', 'diagnostics', 'осуществляет разработку диагностического комплекса'],
  ['diagnostics', 'dpp-development', 'разрабатывает программы на основе диагностики дефицитов'],
  ['attestation', 'content-renewal', 'анализирует результаты государственной итоговой аттестации'],
])('%s: a function of «%s» that says «%s» is not', (need, topic, text) => {
  expect(answerOf(need, topic, text).duties).toEqual([]);
});

describe('a function of the same topic in words that no rule knows', () => {
  it('is shown beside silence and promises nothing', () => {
    const answer = answerOf('burnout', 'wellbeing', 'проводит группы разгрузки для педагогов');
    expect([answer.duties, answer.mentions]).toEqual([[], []]);
    expect(answer.near.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      'проводит группы разгрузки для педагогов',
    ]);
  });

  it('is left out of another topic', () => {
    expect(answerOf('burnout', 'contests', 'проводит группы разгрузки').near).toEqual([]);
  });
});
