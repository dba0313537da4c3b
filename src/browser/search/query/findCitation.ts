import { normalizeText } from '../../../text/normalizeText.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Citation } from './Query.ts';

const ACT_WORD = /(приказ|распоряжен|постановлен|акт|№|\bn\b|прил)/;
/** «№ 1982-р», «1982 р», «3.12-39», «360 - О»: a number with what belongs to it. */
const NUMBER = /\d+(?:[./-]\d+)*(?: ?- ?|\s)?(?:[а-я]{1,2}(?![а-я]))?(?:-\d+)?/g;
const ANNEX = /(?:прил\.?|приложени[а-я]*)\s*№?\s*(\d+)/;
const POINT =
  /(?:^|\s)(?:п|пп|пункт[а-я]*|подпункт[а-я]*|подп|ст|раздел[а-я]*)\.?\s*(\d+(?:\.\d+)*)/;
const BARE_POINT = /(?:^|\s)(\d+\.\d+(?:\.\d+)*)(?=\s|$)/;

/** In a longer text a number is part of it: someone has pasted a provision. */
const LONGEST_CITATION = 8;
/** The full name of an act is longer: «распоряжение комитета … области от 14.07.2021 № 1982-р». */
const LONGEST_ACT = 16;

/** A place that the query names by numbers, when the site may have it; null when it names none. */
export function findCitation(
  text: string,
  territories: readonly string[],
  index: SearchIndex,
): Citation | null {
  const plain = normalizeText(text).replaceAll('"', '');
  const length = plain.split(' ').length;
  const acts = length <= LONGEST_ACT ? citedActs(plain, territories, index) : [];
  const isShort = length <= LONGEST_CITATION;
  const annex = isShort ? (ANNEX.exec(plain)?.[1] ?? null) : null;
  const point = isShort ? (POINT.exec(plain)?.[1] ?? barePoint(plain, acts, index)) : null;
  const place = annex !== null || point !== null;
  if (acts.length === 0 && !(place && (point !== null || territories.length > 0))) return null;
  return { acts, annex, point };
}

function barePoint(plain: string, acts: readonly number[], index: SearchIndex): string | null {
  const point = BARE_POINT.exec(plain)?.[1];
  if (point === undefined || index.numberOf(`§${point}`) === undefined) return null;
  return acts.some((act) => index.core.acts[act]?.number === point) ? null : point;
}

/** Acts whose number stands in the query: a plain number only beside a word for an act, or alone. */
function citedActs(plain: string, territories: readonly string[], index: SearchIndex): number[] {
  const numbers = new Set((plain.match(NUMBER) ?? []).map(squeeze));
  const alone = /^№?\s*\d+$/.test(plain);
  return index.core.acts.flatMap((act, at) => {
    const number = squeeze(normalizeText(act.number));
    const digits = /^\d+(?=[а-я])/.exec(number)?.[0];
    const plainNumber = /^\d+$/.test(number);
    const named = numbers.has(number) || (digits !== undefined && numbers.has(digits));
    const meant =
      !plainNumber && numbers.has(number)
        ? true
        : ACT_WORD.test(plain) || alone || territories.length > 0;
    const territory = index.core.territories[act.territory]?.id ?? '';
    const here = territories.length === 0 || territories.includes(territory);
    return named && meant && here ? [at] : [];
  });
}

/** Numbers are compared without spaces and dashes: «1982 р», «1982р» and «1982-р» are one. */
function squeeze(number: string): string {
  return number.replace(/[\s-]/g, '');
}
