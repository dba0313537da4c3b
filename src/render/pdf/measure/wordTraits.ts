/** What the neighbours of a word need to know of it to decide whether a line may end between them. */
export interface WordTraits {
  readonly dash: boolean;
  /** Must not stand at the end of a line: «№», «п.», «А.С.», «в». */
  readonly leads: boolean;
  /** Had better not: «и», «не», «для», «при». */
  readonly inclines: boolean;
  readonly numero: boolean;
  readonly number: boolean;
  /** A month, a year, a unit: goes with the number before it. */
  readonly counted: boolean;
}

const DASHES = new Set(['–', '—', '-', '−', '―']);
const SHORT = new Set(
  'в во к ко с со у о об от до на по за из и а но не ни из-за п. пп. подп. ст. ч. абз. гл. т. прил. им. ул. г. гор. см. утв.'.split(
    ' ',
  ),
);
const INCLINED = new Set(
  'и а но не ни или для при без над под про что как из-за г. утв.'.split(' '),
);
const COUNTED = new Set(
  (
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'год года году годов годы годам г. гг. г.) года) году) лет лет. % процентов часов человек экз. ' +
    'г., года, году, года. году. г.; года; года», году»'
  ).split(' '),
);
const INITIALS = /^(?:[А-ЯЁA-Z]\.){1,3}$/u;
const OPENING = /^[«"“„(\[]+/u;

/**
 * Traits of a word by the rules of Russian setting (A. Milchin, «Справочная книга корректора и
 * редактора»: what may not be left at a line's end).
 */
export function wordTraits(word: string): WordTraits {
  const bare = word.replace(OPENING, '');
  const lower = bare.toLowerCase();
  return {
    dash: DASHES.has(word),
    leads: bare === '№' || bare === 'N' || SHORT.has(lower) || INITIALS.test(bare),
    inclines: INCLINED.has(lower),
    numero: bare === '№',
    number: /^\d/u.test(bare) || /^[«"“]\d+[»"”]$/u.test(word),
    counted: COUNTED.has(lower),
  };
}
