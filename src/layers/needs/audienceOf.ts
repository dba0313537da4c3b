import { AUDIENCES, type Audience } from '../../model/Audience.ts';

const PEOPLE = String.raw`(?:работник|кадр|команд|коллектив)`;
/** «управлеченских» is a slip that eao prints. */
const MANAGING = String.raw`управле(?:нческ|ченск)\p{L}+`;

/** Words that name people: «педагогических и управленческих работников» names both. */
const TEACHERS = new RegExp(
  String.raw`педагогическ\p{L}+ (?:и ${MANAGING} )?${PEOPLE}|(?<!\p{L})педагог(?:ов|а|у|ам|ами|и)?(?!\p{L})`,
  'iu',
);
const HEADS = new RegExp(`${MANAGING} ${PEOPLE}|руководител`, 'iu');

/** Words that name where those people work. */
const SECTORS: readonly (readonly [Audience, RegExp])[] = [
  ['teacher', /(?<!\p{L})учител(?:ей|ям|ями)|общеобразовательн\p{L}+ организаци/iu],
  ['vocational', /средн\p{L}+ профессиональн\p{L}+ образовани|(?<!\p{L})СПО(?!\p{L})/u],
  ['additional', /(?:учреждени|работник)\p{L}* дополнительного образования/iu],
];

/**
 * The people a provision is for, as its own words name them; empty when it names none and so is for all.
 * «Педагогические работники» work in schools, colleges and additional education alike; words about one of
 * these («учителям», «в учреждениях СПО») narrow them to it.
 */
export function audienceOf(text: string): readonly Audience[] {
  const sectors = SECTORS.filter(([, pattern]) => pattern.test(text)).map(([audience]) => audience);
  const teachers = TEACHERS.test(text) ? TEACHING : [];
  const heads: readonly Audience[] = HEADS.test(text) ? ['head'] : [];
  const named = [...(sectors.length > 0 ? sectors : teachers), ...heads];
  return AUDIENCES.filter((audience) => named.includes(audience));
}

const TEACHING: readonly Audience[] = ['teacher', 'vocational', 'additional'];
