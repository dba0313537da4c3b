import { describe, expect, it } from 'vitest';
import { gradeWords } from '../../../src/components/needs/gradeWords.ts';
import type { Duty } from '../../../src/layers/duties/Duty.ts';
import type { NeedAnswer, NeedDuty } from '../../../src/layers/needs/NeedAnswer.ts';

const duty: Duty = {
  id: 'd#p1',
  act: 'd',
  territory: 't',
  body: 'cnppm',
  type: 'cnppm',
  level: 'regional',
  text: 'проводит диагностику',
  topics: [],
  functions: [],
};

function answer(parts: Partial<NeedAnswer>): NeedAnswer {
  const empty = { duties: [], mentions: [], planned: [], near: [], lapsed: [] };
  return { need: 'n', territory: 't', ...empty, ...parts };
}

function needDuty(parts: Partial<NeedDuty> = {}): NeedDuty {
  return { duty, audiences: 'anyone', remark: null, ...parts };
}

describe('gradeWords', () => {
  it('counts direct duties', () => {
    const words = gradeWords(answer({ duties: [needDuty(), needDuty()] }), 'teacher');
    expect(words).toMatchObject({
      short: '2 обязанности',
      title: 'Обязанность есть',
      tone: 'moss',
    });
  });

  it('does not call a duty direct when every one has a remark', () => {
    const words = gradeWords(
      answer({ duties: [needDuty({ remark: 'Это контроль.' })] }),
      'teacher',
    );
    expect(words.short).toBe('обязанность есть, но не прямая');
    expect(words.tone).toBe('amber');
  });

  it('tells a head that the duty is for others', () => {
    const own = needDuty({ audiences: ['teacher', 'vocational', 'additional'] });
    const words = gradeWords(answer({ duties: [own] }), 'head');
    expect(words.title).toBe('В документах не сказано');
    expect(words.text).toBe(
      'Обязанность есть только для педагогических работников, а для руководителя – ни слова.',
    );
    expect(words.short).toBe('в документах не сказано, есть только для педагогических работников');
  });

  it('tells mentions apart from a duty that is for others', () => {
    const own = needDuty({ audiences: ['teacher'] });
    const mention = { kind: 'task', text: 'развитие наставничества', places: [] } as const;
    const words = gradeWords(answer({ duties: [own], mentions: [mention] }), 'head');
    expect(words.title).toBe('Только упоминается');
    expect(words.text).toBe(
      'Слова об этом в документах есть, но обязанность – только для учителей.',
    );
  });

  it('says that words alone charge nobody', () => {
    const mention = { kind: 'task', text: 'развитие наставничества', places: [] } as const;
    const words = gradeWords(answer({ mentions: [mention] }), 'teacher');
    expect(words.text).toContain('прямо это никому не поручено');
  });

  it('never takes silence for absence, nor look-alike words for a mention', () => {
    const near = [{ remark: 'О другом.', mentions: [] }];
    const words = gradeWords(answer({ near }), 'teacher');
    expect(words.short).toBe('в документах не сказано');
    expect(words.text).toContain('Это не значит, что никто этим не занимается');
  });
});
