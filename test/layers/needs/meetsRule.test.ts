import { describe, expect, it } from 'vitest';
import { compileRule } from '../../../src/layers/needs/compileNeed.ts';
import { wordsOf } from '../../../src/layers/needs/matchesPhrase.ts';
import {
  directness,
  meetsRule,
  remarkOn,
  type RuleSubject,
} from '../../../src/layers/needs/meetsRule.ts';
import type { NeedRule } from '../../../src/model/Need.ts';

const EMPTY: NeedRule = {
  topics: [],
  bodies: [],
  words: [],
  without: [],
  include: [],
  exclude: [],
  first: [],
  remarks: [],
};

const rule = (parts: Partial<NeedRule>) => compileRule({ ...EMPTY, ...parts });

function subject(text: string, parts: Partial<RuleSubject> = {}): RuleSubject {
  const words = wordsOf(text);
  return { references: ['doc#p1'], words, topics: ['mentoring'], bodyType: 'cnppm', ...parts };
}

const mentoring = subject('развитие наставничества');

describe('meetsRule', () => {
  it.each([
    ['no condition', {}, true],
    ['its topic', { topics: ['mentoring', 'contests'] }, true],
    ['another topic', { topics: ['contests'] }, false],
    ['its type of body', { bodies: ['cnppm'] }, true],
    ['another type of body', { bodies: ['institute'] }, false],
    ['its words', { words: ['наставнич'] }, true],
    ['other words', { words: ['конкурс'] }, false],
    ['forbidden words', { without: ['наставнич'] }, false],
    ['excluded by name', { exclude: ['doc#p1'] }, false],
    ['included by name against all conditions', { include: ['doc#p1'], words: ['конкурс'] }, true],
    ['all conditions but one', { topics: ['mentoring'], words: ['конкурс'] }, false],
  ])('%s', (_, parts: Partial<NeedRule>, meets) => {
    expect(meetsRule(rule(parts), mentoring)).toBe(meets);
  });

  it('looks at every place that prints the words', () => {
    const printedTwice = subject('развитие наставничества', { references: ['a1#p1', 'a3#p1'] });
    expect(meetsRule(rule({ exclude: ['a3#p1'] }), printedTwice)).toBe(false);
  });
});

describe('directness', () => {
  const first = rule({ first: ['teacher-pairs', 'реализу програм'] });

  it.each([
    ['a type of body', subject('обучают', { bodyType: 'teacher-pairs' }), 0],
    ['a phrase', subject('реализуют программы'), 1],
    ['neither', mentoring, 2],
  ])('%s', (_, one, place) => {
    expect(directness(first, one)).toBe(place);
  });
});

it('remarkOn gives the first remark whose words are met', () => {
  const { remarks } = rule({ remarks: [{ words: ['контрол внедрени'], text: 'Это контроль.' }] });
  expect(remarkOn(remarks, subject('обеспечивает контроль внедрения'))).toBe('Это контроль.');
  expect(remarkOn(remarks, mentoring)).toBeNull();
});
