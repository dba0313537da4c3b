/** Letters of Latin spelling, the longest first: «shch» before «sh»; «tsk» is no «цк». */
const LETTERS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['tsk', 'тск'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yo', 'е'],
  ['ye', 'е'],
  ...Array.from('abvgdezijklmnoprstufhcwqxy', (latin, at): [string, string] => [
    latin,
    'абвгдезийклмнопрстуфхцвккы'.charAt(at),
  ]),
];

/** Russian words in Latin spelling as they are meant: «leningrad» → «ленинград», «hmao» → «хмао». Other signs stay. */
export function transliterate(latin: string): string {
  let rest = latin.toLowerCase();
  let russian = '';
  while (rest !== '') {
    const [from, to] = LETTERS.find(([letters]) => rest.startsWith(letters)) ?? [
      rest.charAt(0),
      rest.charAt(0),
    ];
    russian += to;
    rest = rest.slice(from.length);
  }
  return russian;
}
