import { expect, it } from 'vitest';
import { buildLexicon } from '../../../src/layers/alignment/wording/buildLexicon.ts';
import type { Duty } from '../../../src/layers/duties/Duty.ts';
import { isWithin } from '../../../src/layers/gaps/isWithin.ts';
import { listedWords } from '../../../src/layers/gaps/listedWords.ts';

const lexicon = buildLexicon({
  bodies: [],
  territories: [],
  abbreviations: [],
  synonyms: [],
  texts: [],
});

function read(text: string) {
  const duty: Duty = {
    ...{ id: text, act: 'x', territory: 'x', body: 'x', type: 'x', level: 'regional', text },
    topics: [],
    functions: [],
  };
  return listedWords(duty, lexicon);
}

it.each([
  ['проводит экспертизу программ', 'разрабатывает программы, проводит экспертизу программ', true],
  ['проводит анализ практик', 'проводит выявление, анализ и тиражирование практик', true],
  ['проводит экспертизу программ', 'проводит экспертизу программ по запросу школ', false],
  ['проводит экспертизу программ', 'проводит экспертизу рабочих программ', false],
  ['проводит экспертизу программ', 'разрабатывает программы', false],
])('«%s» within «%s»: %s', (duty, compound, expected) => {
  const words = read(duty).map(({ family }) => family);
  expect(isWithin(words, read(compound))).toBe(expected);
});
