import { expect, it } from 'vitest';
import { distinctTitle } from '../../src/model/distinctTitle.ts';
import { act, document } from '../layers/fixtureCorpus.ts';

it('names the act where a territory has two documents of one title', () => {
  const titled = { title: 'Положение о наставничестве' };
  const old = { ...document(act('l', { id: 'l-1', number: '15' }), '1', {}), ...titled };
  const anew = { ...document(act('l', { id: 'l-2', number: '16' }), '1', {}), ...titled };
  const other = { ...document(act('m'), '1', {}), ...titled };
  const titleOf = (one: typeof old) =>
    distinctTitle(one, [old, anew, other]).replaceAll('\u00a0', ' ');
  expect(titleOf(anew)).toBe('Положение о наставничестве (прил. 1 к приказу № 16)');
  expect(titleOf(other)).toBe('Положение о наставничестве');
});
