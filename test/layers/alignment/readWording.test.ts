import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/layers/alignment/wording/readWording.ts';
import { lexicon } from './lexicon.ts';

function stems(text: string, territory = 'leningrad'): string[] {
  return readWording(text, territory, lexicon).words.map((word) => word.stem);
}

function parts(text: string): string[] {
  return readWording(text, 'leningrad', lexicon).words.map(
    ({ text: word, part }) => `${word} ${part}`,
  );
}

describe('readWording', () => {
  it.each([
    [
      'the full name of a body is its short name',
      'взаимодействует с Центром непрерывного повышения профессионального мастерства Ленинградской области',
      'взаимодействует с ЦНППМ',
    ],
    ['a place is left out', 'обучение педагогов Ленинградской области', 'обучение педагогов'],
    [
      'a name with a legal form is one name, with what it is named after',
      'на базе ГАОУ ДПО «ЛОИРО»',
      'на базе ГАОУ ДПО ИРОСО им. Заслуженного учителя РФ В.Д. Гуревича',
    ],
    [
      'what a short form stands for is written out, the end of its definition aside',
      'развитие РСНМС',
      'развитие региональной системы научно-методического сопровождения педагогических работников и управленческих кадров',
    ],
    [
      '«(далее – …)» is no word of the duty',
      'паспорт системы (далее – паспорт)',
      'паспорт системы',
    ],
  ])('%s', (_, a, b) => {
    expect(stems(a)).toEqual(stems(b));
  });

  it('keeps kinds of bodies as words, and writes their short forms out', () => {
    expect(stems('работники ММС', 'bashkortostan')).toEqual(
      stems('работники муниципальных методических служб', 'bashkortostan'),
    );
    expect(stems('работники муниципальных методических служб')).toContain('методическ');
  });

  it('words that editors call the same are of one family and stay different words', () => {
    const [a, b] = ['тиражирует практики', 'распространяет практики'].map(
      (text) => readWording(text, 'leningrad', lexicon).words,
    );
    expect(a?.map((word) => word.family)).toEqual(b?.map((word) => word.family));
    expect(a?.[0]?.stem).not.toBe(b?.[0]?.stem);
  });

  it('words of one legal act are of one family', () => {
    const [a, b] = ['экспертизу программ', 'экспертную оценку программ'].map(
      (text) => readWording(text, 'leningrad', lexicon).words[0],
    );
    expect(a?.family).toBe(b?.family);
    expect(a?.stem).not.toBe(b?.stem);
  });

  it('«ведет», «ведут» and «вести» are of one family with «ведение»', () => {
    const families = ['ведет', 'ведут', 'вести', 'ведение'].map(
      (word) => readWording(`${word} реестра`, 'leningrad', lexicon).words[0]?.family,
    );
    expect(new Set(families).size).toBe(1);
  });

  it.each([
    ['проводит мероприятия, направленные на профилактику выгорания'],
    ['организует работу по профилактике выгорания'],
    ['реализует комплекс мер по профилактике выгорания'],
  ])('%s: what is carried is what is done', (text) => {
    const own = parts(text).filter((word) => !word.endsWith(' verb'));
    expect(own).toEqual([expect.stringMatching(/^профилактик. core$/), 'выгорания core']);
  });

  it('takes no carrier for one that has its own object', () => {
    expect(parts('проводит мероприятия для педагогов')).toContain('мероприятия core');
  });

  it('tells what is done from its bounds and additions', () => {
    expect(
      parts('обеспечивает проведение стажировок педагогов, в том числе сетевых, в рамках проекта'),
    ).toEqual([
      'обеспечивает verb',
      'проведение verb',
      'стажировок core',
      'педагогов core',
      'сетевых aside',
      'рамках aside',
      'проекта aside',
    ]);
    expect(parts('ведет реестр в соответствии с запросом')).toContain('запросом scope');
    expect(parts('создает условия (кадровые) для роста')).toContain('кадровые aside');
  });
});
