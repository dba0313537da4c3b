import { expect, it } from 'vitest';
import { spellOut } from '../../../src/layers/calendar/spellOut.ts';
import type { Definition } from '../../../src/layers/definitions/Definition.ts';

const place = { document: 'd', provision: 'p1' };
const definitions: Definition[] = [
  {
    kind: 'abbreviation',
    words: 'ММС',
    explanation: 'муниципальные методические службы',
    ...place,
  },
  { kind: 'term', words: 'специалисты', explanation: 'люди', ...place },
];

it('adds what the short form stands for', () => {
  expect(spellOut('специалисты ММС, учителя', definitions)).toBe(
    'специалисты ММС, учителя (муниципальные методические службы)',
  );
});

it('finds the form whole only', () => {
  expect(spellOut('специалисты ГММС и ММСО', definitions)).toBe('специалисты ГММС и ММСО');
});
