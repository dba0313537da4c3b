import type { Audience } from '../../model/Audience.ts';

/** Words by which a provision names the people it is for. */
const PATTERNS: Readonly<Record<Audience, RegExp>> = {
  head: /управленческ\p{L}+ (?:кадр|работник|команд)|руководител/iu,
  vocational: /средн\p{L}+ профессиональн\p{L}+ образовани|(?<!\p{L})СПО(?!\p{L})/u,
  additional: /(?:учреждени|работник)\p{L}* дополнительного образования/iu,
  teacher: /педагог|учител/iu,
};

/**
 * The people a provision is for, as its own words name them; empty when it names none and so is for all.
 * Words about vocational or additional education narrow «педагогических работников» to those who work there.
 */
export function audienceOf(text: string): readonly Audience[] {
  const narrow = named(text, ['vocational', 'additional']);
  return narrow.length > 0 ? narrow : named(text, ['teacher', 'head']);
}

function named(text: string, audiences: readonly Audience[]): readonly Audience[] {
  return audiences.filter((audience) => PATTERNS[audience].test(text));
}
