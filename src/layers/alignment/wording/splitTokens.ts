import { stemTokens } from '../../../text/stemTokens.ts';
import type { ReadToken } from './ReadToken.ts';

/** «(далее – …)» and «имени Заслуженного учителя РФ В.Д. Гуревича»: words about a name, not about a duty. */
export const ABOUT_NAMES =
  /\(\s*далее\s[^)]*\)|(?:им\.|имени)\s(?:\p{L}+\s){0,4}?\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/gu;

const QUOTED = String.raw`«(?:[^«»]|«[^«»]*»)*»`;
/**
 * A legal form with a quoted or capital name: «ГАОУ ДПО «ЛОИРО»», «ГАОУ ДПО ИРОСО», «государственным
 * автономным учреждением дополнительного профессионального образования «…»».
 */
const LEGAL_NAME = new RegExp(
  [
    String.raw`(?<!\p{L})\p{Lu}{1,6}У(?:\s(?:ДПО|ВО|ПО|СПО|ДО))*\s(?:${QUOTED}|\p{Lu}{3,}(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:\p{L}+(?:ое|ого|ому|ым|ом)\s){1,5}учреждени\p{Ll}+\s(?:\p{Ll}+\s){0,6}${QUOTED}`,
  ].join('|'),
  'gu',
);

/** Splits a text into words; a name with a legal form is one word, `@institute`. */
export function splitTokens(text: string): ReadToken[] {
  const plain = text.replace(ABOUT_NAMES, blank);
  const names = [...plain.matchAll(LEGAL_NAME)].map(toName);
  const words = stemTokens(plain.replace(LEGAL_NAME, blank)).map(({ stem, start, end }) => ({
    stem,
    text: text.slice(start, end),
    start,
    end,
  }));
  return [...names, ...words].toSorted((a, b) => a.start - b.start);
}

/** Spaces of the same length, so that offsets stay. */
function blank(words: string): string {
  return ' '.repeat(words.length);
}

function toName(match: RegExpExecArray): ReadToken {
  const [text] = match;
  return { stem: '@institute', text, start: match.index, end: match.index + text.length };
}
