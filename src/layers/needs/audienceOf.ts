import type { Audience } from '../../model/Audience.ts';
import { matchesPhrase, wordsOf } from './matchesPhrase.ts';

/** Words by which a provision names the people it is for. */
const PHRASES: Readonly<Record<Audience, readonly string[]>> = {
  head: ['управленч кадр', 'управленч работник', 'управленч команд', 'руководител'],
  vocational: ['средн професс образован', 'спо'],
  additional: ['учрежден дополнительн образован', 'педагогическ работник дополнительн образован'],
  teacher: ['педагог', 'учител'],
};

/**
 * The people a provision is for, as its own words name them; empty when it names none and so is for all.
 * Words about vocational or additional education narrow «педагогических работников» to those who work there.
 */
export function audienceOf(text: string): readonly Audience[] {
  const words = wordsOf(text);
  const named = (audience: Audience) =>
    PHRASES[audience].some((phrase) => matchesPhrase(words, phrase));
  const narrow: Audience[] = (['vocational', 'additional'] as const).filter(named);
  if (narrow.length > 0) return narrow;
  return (['teacher', 'head'] as const).filter(named);
}
