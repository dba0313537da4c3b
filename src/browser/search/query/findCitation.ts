import { formatDay } from '../../../text/formatDay.ts';
import { normalizeText } from '../../../text/normalizeText.ts';
import { spellDay } from '../../../text/spellDay.ts';
import { citationTerm, type CitedUnit, citedUnits } from '../../../render/search/citationTerm.ts';
import type { SearchIndex } from '../index/SearchIndex.ts';
import type { Citation } from './Query.ts';

const ACT_WORD = /(приказ|распоряжен|постановлен|акт|№|\bn\b|прил)/;
/** «№ 1982-р», «1982 р», «3.12-39», «360 - О»: a number with what belongs to it. */
const NUMBER = /\d+(?:[./-]\d+)*(?: ?- ?|\s)?(?:[а-я]{1,2}(?![а-я]))?(?:-\d+)?/g;
const ANNEX = /(?:прил\.?|приложени[а-я]*)\s*№?\s*(\d+)/;
/** Words before a number, by what they call; the longer first, as the first that fits is taken. */
const UNIT_WORDS = {
  point: 'пункт[а-я]*|подпункт[а-я]*|подп|пп|п|ст',
  section: 'раздел[а-я]*|разд|глав[а-я]*',
  row: 'строк[а-я]*|стр|мероприяти[а-я]*|показател[а-я]*',
} as const satisfies Record<CitedUnit, string>;
const UNITS = citedUnits.map(
  (unit) =>
    [
      unit,
      new RegExp(
        `(?:^|\\s)(?:${UNIT_WORDS[unit]})\\.?\\s*(?:№\\s*)?(\\d+(?:\\.\\d+)*)(?=[\\s.,;:)]|$)`,
      ),
    ] as const,
);
const BARE_POINT = /(?:^|\s)(\d+\.\d+(?:\.\d+)*)(?=\s|$)/;

/** In a longer text a number is part of it: someone has pasted a provision. */
const LONGEST_CITATION = 8;
/** «приложение 4», «прил. № 4» alone names the fourth annexes; in a longer text an act must be named too. */
const LONGEST_ANNEX = 3;
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
  const named = isShort ? namedUnit(plain, index) : null;
  const point = isShort ? (named?.number ?? barePoint(plain, acts, index)) : null;
  const annexIsMeant = annex !== null && (territories.length > 0 || length <= LONGEST_ANNEX);
  if (acts.length === 0 && point === null && !annexIsMeant) return null;
  return { acts, annex, point, unit: named?.unit ?? 'point' };
}

/** A number after a word for what is numbered, when something has it: «показатели 2024 года» cite nothing. */
function namedUnit(plain: string, index: SearchIndex): NamedUnit | null {
  for (const [unit, pattern] of UNITS) {
    const number = pattern.exec(plain)?.[1];
    if (number !== undefined && isPrinted(number, index)) return { unit, number };
  }
  return null;
}

interface NamedUnit {
  readonly unit: CitedUnit;
  readonly number: string;
}

function isPrinted(number: string, { numberOf }: SearchIndex): boolean {
  return citedUnits.some((unit) => numberOf(citationTerm(unit, number)) !== undefined);
}

function barePoint(plain: string, acts: readonly number[], index: SearchIndex): string | null {
  const point = BARE_POINT.exec(plain)?.[1];
  if (point === undefined || index.numberOf(citationTerm('point', point)) === undefined)
    return null;
  return acts.some((act) => index.core.acts[act]?.number === point) ? null : point;
}

/** Acts whose number stands in the query: a plain number only beside a word for an act, or alone. */
function citedActs(plain: string, territories: readonly string[], index: SearchIndex): number[] {
  const numbers = new Set((plain.match(NUMBER) ?? []).map(squeezeNumber));
  const alone = /^№?\s*\d+$/.test(plain);
  return index.core.acts.flatMap((act, at) => {
    const number = squeezeNumber(normalizeText(act.number));
    const digits = /^\d+(?=[а-я])/.exec(number)?.[0];
    const plainNumber = /^\d+$/.test(number);
    const named =
      numbers.has(number) ||
      (digits !== undefined && numbers.has(digits)) ||
      saysDay(plain, act.date);
    const meant =
      !plainNumber && numbers.has(number)
        ? true
        : ACT_WORD.test(plain) || alone || territories.length > 0;
    const territory = index.core.territories[act.territory]?.id ?? '';
    const here = territories.length === 0 || territories.includes(territory);
    return named && meant && here ? [at] : [];
  });
}

/** «14.07.2021», «14 июля 2021». */
function saysDay(plain: string, day: string): boolean {
  return plain.includes(formatDay(day)) || plain.includes(spellDay(day).replace(/ года$/, ''));
}

/** Points stay: 3.12-39 is not 31239. */
function squeezeNumber(number: string): string {
  return number.replace(/[\s-]/g, '');
}
