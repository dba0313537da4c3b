import { expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

it('takes compound words apart and drops punctuation', () => {
  expect(words('Научно–методическое сопровождение («ГАОУ ДПО»);')).toEqual([
    'научно',
    'методическое',
    'сопровождение',
    'гаоу',
    'дпо',
  ]);
});

it('keeps numbers of acts and points whole', () => {
  expect(words('№ 273-ФЗ, 1982–р, 3.12-39, №10-П-1000, Р-33, п. 3.2.3.')).toEqual([
    '273-фз',
    '1982-р',
    '3.12-39',
    '10-п-1000',
    'р-33',
    'п',
    '3.2.3',
  ]);
});

it('tells codes from words', () => {
  expect(tokenize('приказ 984').map((token) => token.kind)).toEqual(['word', 'code']);
});

it('gives offsets into the text as it was given', () => {
  const text = 'Всё «ё-моё»';
  expect(tokenize(text).map((token) => text.slice(token.start, token.end))).toEqual([
    'Всё',
    'ё',
    'моё',
  ]);
});
