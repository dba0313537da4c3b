/**
 * Root shared by words of one derivational family: стажировка, стажировок, стажировочный → «стаж»;
 * диагностика, диагностический → «диагност». Takes a stem (see `stem`); two stems with one root are
 * related, not equal. Pairs of aspects are one family: собирать, собрать; подписывать, подписать. Stems that
 * would lose too much return unchanged.
 */
export function wordFamily(stemmed: string): string {
  if (!/^[а-я]{5,}$/.test(stemmed)) return stemmed;
  let root = stemmed.replace(/бира$/, 'бра');
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = root.replace(SUFFIX, '');
    if (shorter === root || shorter.length < SHORTEST_ROOT) break;
    if (root === `${shorter}т` && shorter.length === SHORTEST_ROOT) break;
    root = shorter;
  }
  return root.replace(/жд$/, 'д').replace(/(.)\1$/, '$1');
}

const ROUNDS = 3;
/** Shorter roots join strangers: «мер» and «мероприятие»; and so does a last «т»: «простой» and «просить». */
const SHORTEST_ROOT = 4;

/**
 * Suffixes of nouns, adjectives and verbs as Snowball stems end in them, the longest first at one place.
 * «-ист» stays: a методист is not the methodical.
 */
const SUFFIX = new RegExp(
  `(?:${[
    'изированн ировочн изирова ированн',
    'ировок ировщик ирован ировк ирова ирующ изац изир ир',
    'ническ ничеств ниц ник ическ ичеств ик ичн',
    'ационн ацион атор ятор итор ац яц иц',
    'тельств тельн тел',
    'овыва ыва ива ева ова ва',
    'енност енн анн янн ован ен ан ян',
    'ован оват',
    'ств ост ск',
    'очн ечн ок ек к',
    'ивн н',
    'я а и т',
  ]
    .join(' ')
    .split(' ')
    .join('|')})$`,
);
