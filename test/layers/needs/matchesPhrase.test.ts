import { describe, expect, it } from 'vitest';
import { matchesPhrase, wordsOf } from '../../../src/layers/needs/matchesPhrase.ts';

const matches = (text: string, phrase: string) => matchesPhrase(wordsOf(text), wordsOf(phrase));

describe('matchesPhrase', () => {
  it.each([
    ['реализуют программы наставничества', 'реализуют програм наставнич'],
    ['выявление профессиональных дефицитов', 'выявлен дефицит'],
    ['Всё, что выявлено: дефициты', 'выявлен дефицит'],
    ['в возрасте до 35 лет', 'до 35 лет'],
    ['IT-компетенций', 'it компетенц'],
    ['университет им. М. Акмуллы', 'университет акмулл'],
  ])('«%s» holds «%s»', (text, phrase) => {
    expect(matches(text, phrase)).toBe(true);
  });

  it.each([
    ['another order', 'дефициты выявлены', 'выявлен дефицит'],
    ['three words between', 'выявление одних других третьих дефицитов', 'выявлен дефицит'],
    ['the beginning inside a word', 'невыявленных дефицитов', 'выявлен дефицит'],
    ['only a part of the phrase', 'выявлены', 'выявлен дефицит'],
    ['two cells', 'развитие профессионального · Ассоциация педагогов', 'профессиональн ассоциац'],
    ['two sentences', 'Срок выявлен. Дефициты – нет.', 'выявлен дефицит'],
  ])('not: %s', (_, text, phrase) => {
    expect(matches(text, phrase)).toBe(false);
  });

  it('tries every start: a false one does not hide the true', () => {
    expect(matches('выявление, затем снова и снова выявление дефицитов', 'выявлен дефицит')).toBe(
      true,
    );
  });
});
