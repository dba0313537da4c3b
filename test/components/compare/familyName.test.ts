import { expect, it } from 'vitest';
import { familyName } from '../../../src/components/compare/familyName.ts';
import { act, document, territory } from '../../layers/fixtureCorpus.ts';

it('tells two documents of one kind apart', () => {
  const order = act('l');
  const [first, fifth, map] = [
    document(order, '1', {}),
    document(order, '5', {}),
    document(order, '2', { kind: 'roadmap' }),
  ];
  const nameOf = (one: typeof first) =>
    familyName(one, territory('l'), [first, fifth, map]).replaceAll('\u00a0', ' ');
  expect(nameOf(first)).toBe('l: прил. 1');
  expect(nameOf(fifth)).toBe('l: прил. 5');
  expect(nameOf(map)).toBe('l: дорожная карта');
  const anew = document(act('l', { id: 'l-2', number: '360-О' }), '1', {});
  expect(familyName(anew, territory('l'), [first, anew])).toBe('l: прил. 1 к № 360-О');
});
