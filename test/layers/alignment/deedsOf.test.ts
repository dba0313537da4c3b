import { describe, expect, it } from 'vitest';
import { isApart } from '../../../src/layers/alignment/similarity/isApart.ts';
import { readWording } from '../../../src/layers/alignment/wording/readWording.ts';
import { lexicon } from './lexicon.ts';

function read(text: string) {
  return readWording(text, 'leningrad', lexicon);
}

describe('deedsOf', () => {
  it.each([
    ['осуществляет разработку программ', ['development']],
    ['ведет реестр площадок', ['keeping']],
    ['проводит конкурсы мастерства', ['conduct']],
    ['обеспечивает реализацию программ наставничества', ['conduct']],
    ['проводит конкурсный отбор площадок', ['finding']],
    ['осуществляет ведение реестра и обучение методистов', ['keeping', 'teaching', 'conduct']],
  ])('%s: %j', (text, deeds) => {
    expect(read(text).deeds).toEqual(deeds);
  });

  it.each([
    ['организует стажировки педагогов'],
    ['обеспечивает развитие системы'],
    ['осуществляет профилактику выгорания и разработку программ'],
  ])('%s: not all is known', (text) => {
    expect(read(text).deeds).toEqual([]);
  });
});

describe('isApart, of works', () => {
  it.each([
    ['разрабатывает программы наставничества', 'реализует программы наставничества', true],
    ['организует внедрение модели', 'осуществляет мониторинг внедрения модели', true],
    ['формирует перечень конкурсов', 'составляет перечень конкурсов', false],
    ['выявляет дефициты педагогов', 'проводит диагностику дефицитов педагогов', false],
    ['разрабатывает и реализует программы', 'реализует программы', false],
    ['организует стажировки', 'разрабатывает программы стажировок', false],
  ])('%s – %s: %s', (a, b, expected) => {
    expect(isApart(read(a).deeds, read(b).deeds)).toBe(expected);
    expect(isApart(read(b).deeds, read(a).deeds)).toBe(expected);
  });
});

describe('isApart, of people', () => {
  it.each([
    ['сопровождение обучающихся', 'сопровождение педагогических работников', true],
    ['помощь родителям', 'помощь педагогам', true],
    ['помощь педагогам школ с низкими результатами обучающихся', 'помощь учителям', false],
    ['распространяет педагогические практики', 'вовлекает детей', false],
  ])('%s – %s: %s', (a, b, expected) => {
    expect(isApart(read(a).people, read(b).people)).toBe(expected);
  });
});
