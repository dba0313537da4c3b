/** Verbs of acts that say the same duty another way. */
const VERBS = ['обеспечивает', 'осуществляет', 'организует'];
/** A function on a line of its own: an item of a list, or a numbered subpoint. */
const FUNCTION_LINE = /^(?:[-*]|\d[\d.]*) <Fn /;

/**
 * The markup of a document as another region might have written it: some functions stand in a list no more,
 * some are said with another verb, a word is left out here and there. Only lines of functions are touched.
 */
export function varyWords(markup: string, chance: () => number): string {
  const lines = markup.split('\n');
  return lines
    .flatMap((line, at) => {
      if (!FUNCTION_LINE.test(line)) return [line];
      const isBetween = isItem(lines[at - 1]) && isItem(lines[at + 1]);
      return isBetween && chance() < 0.15 ? [] : [varyLine(line, chance)];
    })
    .join('\n');
}

function isItem(line: string | undefined): boolean {
  return /^[-*] /.test(line ?? '');
}

/** Tags and their attributes stay; only whole lower-case words outside them change. */
function varyLine(line: string, chance: () => number): string {
  return line
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : varyText(part, chance)))
    .join('');
}

/** The first and the last word stay: a tag may hold no other. */
function varyText(text: string, chance: () => number): string {
  const words = text.split(' ');
  return words
    .flatMap((word, at) => {
      if (VERBS.includes(word) && chance() < 0.3) return [VERBS[Math.floor(chance() * 3)] ?? word];
      const isInside = at > 0 && at < words.length - 1;
      return isInside && /^\p{Ll}{5,}$/u.test(word) && chance() < 0.05 ? [] : [word];
    })
    .join(' ');
}
