import { expect, it } from 'vitest';
import { audienceWords } from '../../../src/components/needs/audienceNames.ts';
import type { Audience } from '../../../src/model/Audience.ts';

it.each<[readonly Audience[], string]>([
  [['teacher', 'vocational', 'additional'], 'педагогических работников'],
  [['teacher', 'head', 'vocational', 'additional'], 'педагогических работников и руководителей'],
  [['head'], 'руководителей'],
  [['vocational'], 'педагогов СПО'],
  [['teacher', 'head'], 'учителей и руководителей'],
])('%j: «%s»', (audiences, words) => {
  expect(audienceWords(audiences)).toBe(words);
});
