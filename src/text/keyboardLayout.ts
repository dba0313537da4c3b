const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** Latin letters that look like Russian ones, and may stand among them by mistake. */
const LOOKALIKES = new Map(
  Array.from('aceopxykmthb', (latin, at) => [latin, 'асеорхукмтнв'.charAt(at)]),
);

/** What the same keys give in the Russian layout: «wyggv» → «цнппм». Other signs stay. */
export function toRussianLayout(text: string): string {
  return [...text.toLowerCase()]
    .map((sign) => {
      const at = LATIN.indexOf(sign);
      return at < 0 ? sign : RUSSIAN.charAt(at);
    })
    .join('');
}

/** Whether a word is typed in Latin letters (and signs that are Russian letters on the same keys). */
export function isLatin(word: string): boolean {
  return /^[a-z`[\];',.]*[a-z][a-z`[\];',.]*$/i.test(word);
}

/** A Russian word with look-alike Latin letters in it, all Russian: «ЦНППM» with a Latin M. */
export function unmixScripts(word: string): string {
  if (!/[а-яё]/i.test(word)) return word;
  return [...word].map((sign) => LOOKALIKES.get(sign.toLowerCase()) ?? sign).join('');
}
