import { AUDIENCES, type Audience } from '../../model/Audience.ts';
import { MANAGING, namesHeads, PEOPLE } from '../people/namesHeads.ts';

/**
 * The people that words are for: `anyone` when they name nobody, else those of our readers whom they name; none
 * of them when they name others alone («воспитателей детских садов»).
 */
export type Addressees = readonly Audience[] | 'anyone';

/** Words that name all who teach: «педагогических и управленческих работников», «педагогам». */
const TEACHERS = new RegExp(
  String.raw`педагогическ\p{L}+\s+(?:и\s+${MANAGING}\s+)?${PEOPLE}|(?<!\p{L})педагог(?:ов|а|у|ам|ами|ах|и)?(?!\p{L})`,
  'iu',
);

/** Words that name those who teach in one place: «учителей», but not «Заслуженного учителя» in a name. */
const TRADES: readonly (readonly [Audience, RegExp])[] = [
  ['teacher', /(?<!заслуженн\p{L}+\s+)(?<!\p{L})учител(?:ей|ям|ями|ях|я|ю|ем|и)(?!\p{L})/iu],
  ['vocational', /(?<!\p{L})преподавател|мастер\p{L}*\s+производственного\s+обучения/iu],
];

/** Where people work: it narrows «педагогических работников», and stands for them where it is named alone. */
const PLACES: readonly (readonly [Audience, RegExp])[] = [
  [
    'teacher',
    /общеобразовательн\p{L}+\s+(?:организаци|учреждени)|(?:работник|педагог)\p{L}*\s+(?:\p{L}+[ыи]х\s+)?школ(?!\p{L})/iu,
  ],
  [
    'vocational',
    /средн\p{L}+\s+профессиональн\p{L}+\s+образовани|(?<!дополнительн\p{L}+\s+)профессиональн\p{L}+\s+образовательн\p{L}+\s+(?:организаци|учреждени)|(?<!\p{L})СПО(?!\p{L})|(?<!\p{L})(?:колледж|техникум)/iu,
  ],
  [
    'additional',
    /(?:учреждени|организаци|работник|педагог|методист)\p{L}*\s+дополнительного\s+образования/iu,
  ],
];

/** People who teach and are none of our readers: by their trade, by their place. */
const OTHER_TRADE = /(?<!\p{L})воспитател(?!ьн)/iu;
const OTHER_PLACE =
  /(?<!\p{L})дошкольн\p{L}+\s+(?:образовательн|учреждени|организаци)|детск\p{L}+\s+сад/iu;

/**
 * The people a provision is for, as its own words name them. «Педагогические работники» work in schools,
 * colleges and additional education alike; words about one of these («учителям», «в учреждениях СПО») narrow
 * them to it. Where heads alone are named, their place names no teachers.
 */
export function audienceOf(text: string): Addressees {
  const heads: readonly Audience[] = namesHeads(text) ? ['head'] : [];
  const named = new Set([...teachingIn(text, heads.length > 0), ...heads]);
  if (named.size === 0) {
    return OTHER_TRADE.test(text) || OTHER_PLACE.test(text) ? [] : 'anyone';
  }
  return AUDIENCES.filter((audience) => named.has(audience));
}

const TEACHING: readonly Audience[] = ['teacher', 'vocational', 'additional'];

function teachingIn(text: string, isForHeads: boolean): readonly Audience[] {
  const trades = foundIn(text, TRADES);
  const isForTeachers = TEACHERS.test(text);
  const places = isForTeachers || !isForHeads ? foundIn(text, PLACES) : [];
  const narrow = [...trades, ...places];
  if (narrow.length > 0) return narrow;
  return isForTeachers && !OTHER_PLACE.test(text) ? TEACHING : [];
}

function foundIn(text: string, patterns: readonly (readonly [Audience, RegExp])[]): Audience[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([audience]) => audience);
}
