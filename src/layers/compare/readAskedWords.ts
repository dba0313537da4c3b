import { stemTokens } from '../../text/stemTokens.ts';
import { stopWords } from '../../text/stopWords.ts';
import type { AskedWord } from './AskedWord.ts';
import { deedFamily } from './deedFamily.ts';

/** The words of what is typed, without those that carry no matter. */
export function readAskedWords(typed: string): AskedWord[] {
  return stemTokens(typed)
    .filter(({ text }) => !stopWords.has(text))
    .map(({ text, stem }) => ({
      stem: stem.replace(NOUN_OF_VERB, 'из'),
      family: DEED.test(text) ? deedFamily(stem) : null,
    }));
}

/** «Организация» begins as «организует» does. */
const NOUN_OF_VERB = /изац$/;

/** Verbs («ведет», «вести»), and nouns of what is done («ведение», «проверка»). */
const DEED =
  /(?:[аеиоуыюя]ть(?:ся)?|сти|[аеиуюя]ет(?:ся)?|[иаяую]т(?:ся)?|дет|ни(?:е|я|ю|ем|й|и|ям|ями|ях)|[врнбтж]к[аиуе]|[врнбтж]кой)$/;
