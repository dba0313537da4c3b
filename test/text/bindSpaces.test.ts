import { expect, test } from 'vitest';
import { bindSpaces } from '../../src/text/bindSpaces.ts';

const shown = (text: string) => bindSpaces(text).replaceAll('\u00a0', '·');

test.each([
  ['от 14 июля 2021 года № 1982-р', 'от 14·июля 2021·года №·1982-р'],
  ['в школе и в регионе', 'в·школе и·в·регионе'],
  ['субъект – лицо, во-первых', 'субъект·– лицо, во-первых'],
  ['Председатель А.С. Огарков', 'Председатель А.С.·Огарков'],
  ['согласно п. 3.2.3 Положения', 'согласно п.·3.2.3 Положения'],
])('%s', (text, bound) => {
  expect(shown(text)).toBe(bound);
});

test('only the kind of a space changes', () => {
  const text = 'В соответствии с п. 20 (далее – № 5), к А.А. Иванову';
  expect(bindSpaces(text).replaceAll('\u00a0', ' ')).toBe(text);
});
