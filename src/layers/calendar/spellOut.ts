import type { Definition } from '../definitions/Definition.ts';

/** Words with what their document says its short forms stand for: «специалисты ММС (муниципальные методические службы)». */
export function spellOut(words: string, definitions: readonly Definition[]): string {
  return definitions
    .filter((one) => one.kind === 'abbreviation' && holds(words, one.words))
    .reduce((spelt, { explanation }) => `${spelt} (${explanation})`, words);
}

function holds(words: string, short: string): boolean {
  return ` ${words} `.split(short).some((before, at, parts) => {
    const after = parts[at + 1];
    return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  });
}
