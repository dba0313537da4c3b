import { tokenize } from '../../../text/tokenize.ts';

/** Whether a printed word is an acronym: two capitals or more, «ДПО», «КОиПО». */
export function isAcronym(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\d/.test(word);
}

/** Acronyms of a short form: «паспорт ДППО» has «дппо»; «РС НМС» has «рснмс», «рс» and «нмс». */
export function acronymsOf(short: string): string[] {
  const words = short.split(/[\s«»"]+/).filter(isAcronym);
  return [...new Set([words.join(''), ...words])]
    .filter(isAcronym)
    .map((word) => word.toLowerCase());
}

/** Words of the full form that an acronym's letters begin: a run of words, small words may be skipped. */
export function spellAcronym(acronym: string, full: string): { from: number; to: number } | null {
  const words = tokenize(full).map((token) => token.text);
  for (let from = 0; from < words.length; from++) {
    const to = spelledTo(acronym, words, from);
    if (to !== null) return { from, to };
  }
  return null;
}

const SKIPPED = new Set(['и', 'по', 'в', 'с', 'на']);

function spelledTo(acronym: string, words: readonly string[], from: number): number | null {
  let letter = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word.startsWith(acronym.charAt(letter))) letter += 1;
    else if (!SKIPPED.has(word) || letter === 0) return null;
    if (letter === acronym.length) return at + 1;
  }
  return null;
}
