import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/layers/references/findCitations.ts';

const CASES = [
  ['приказ от 21.07.2021 № 1484 «Об утверждении»', '1484', '2021-07-21', 'от 21.07.2021 № 1484'],
  ['от 7 октября 2020 года № 2580-р', '2580-р', '2020-10-07', 'от 7 октября 2020 года № 2580-р'],
  ['от 06.08.2020 №Р-76)', 'Р-76', '2020-08-06', 'от 06.08.2020 №Р-76'],
  ['письмо №2163 от 06.07.2021', '2163', '2021-07-06', '№2163 от 06.07.2021'],
  ['от «09» августа 2021 г. № 360-О', '360-О', '2021-08-09', 'от «09» августа 2021 г. № 360-О'],
] as const;

describe('findCitations', () => {
  it.each(CASES)('%s', (text, number, date, words) => {
    const [found] = findCitations(text);
    expect(found).toMatchObject({ number, date });
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it('finds none in a date without a number', () => {
    expect(findCitations('с изменениями от 19 июля 2018 г., приложение № 2')).toEqual([]);
  });

  it('finds several in order', () => {
    const found = findCitations('от 01.02.2021 № 37 и от 04.02.2021 г. № Р-33');
    expect(found.map((one) => one.number)).toEqual(['37', 'Р-33']);
  });
});
