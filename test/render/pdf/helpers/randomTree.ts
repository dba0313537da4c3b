import type { Block, ItemBlock } from '../../../../src/model/Block.ts';
import type { DocumentTree } from '../../../../src/model/DocumentTree.ts';
import type { CellBlock, RowBlock, TableBlock } from '../../../../src/model/TableBlock.ts';
import type { Random } from '../../../helpers/createRandom.ts';

const WORDS = [
  ...'и в на при № п. г. – 2021 года «Образование» (далее ЦНППМ) региональной системы'.split(' '),
  ...'научно-методического сопровождения педагогических работников 273-ФЗ А.С. Огарков'.split(' '),
  'высокопревосходительнейшествующийся',
  // Signs above the line, letters in two pieces, marks without ink, a space that does not part, no letters.
  ...['п.12¹', 'м²', 'ёлка', 'е\u0308лка', 'мои\u0306', 'сло\u00adварь', 'сло\u2060во'],
  ...['2021\u00a0года', '😀', '👩\u200d🏫', '(((', '\\)', '漢字'],
  'ОЧЕНЬДЛИННОЕСЛОВОИЗПРОПИСНЫХБУКВБЕЗПЕРЕНОСОВВООБЩЕ',
  'https://example.org/ochen/dlinnyj/adres/bez/probelov/i/perenosov/kotoryj/nikuda/ne/vlezet',
];

/** A document of the worst that sources could bring: long words, deep numbers, tall and empty cells. */
export function randomTree(random: Random): DocumentTree {
  const blocks: Block[] = [
    { kind: 'title', id: 'title', text: words(random, 1 + random.below(20)) },
  ];
  for (let at = 1; at <= 3 + random.below(6); at += 1) blocks.push(randomBlock(random, at));
  return { id: 'random', kind: 'regulation', blocks };
}

export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

function randomBlock(random: Random, at: number): Block {
  const id = `b${at}`;
  switch (random.below(5)) {
    case 0:
      return randomTable(random, id);
    case 1:
      return deepPoint(random, id, `${at}.`, 9);
    case 2:
      return {
        kind: 'section',
        id,
        number: null,
        text: words(random, 6),
        children: list(random, id),
      };
    case 3:
      return {
        kind: 'signature',
        id,
        text: `${words(random, 5)} А.С. Огарков`,
        name: 'А.С. Огарков',
      };
    default:
      return { kind: 'paragraph', id, text: words(random, 1 + random.below(120)) };
  }
}

/** A point with a point in it, and so on, `depth` deep. */
function deepPoint(random: Random, id: string, number: string, depth: number): Block {
  const text = `${number} ${words(random, 1 + random.below(30))}`;
  const inner = depth > 1 ? [deepPoint(random, `${id}.1`, `${number}1.`, depth - 1)] : [];
  return { kind: 'point', id, number, text, subject: false, children: inner };
}

function list(random: Random, id: string): readonly ItemBlock[] {
  return Array.from({ length: 1 + random.below(8) }, (_, index) => ({
    kind: 'item',
    id: `${id}-${index + 1}`,
    mark: random.pick(['dash', 'none'] as const),
    number: null,
    text: words(random, 1 + random.below(40)),
    children: [],
  }));
}

function randomTable(random: Random, id: string): TableBlock {
  const columns = 2 + random.below(6);
  const row = (name: string, longest: number): readonly CellBlock[] =>
    Array.from({ length: columns }, (_, index) => ({
      kind: 'cell',
      id: `${name}-c${index + 1}`,
      text: random.below(5) === 0 ? '' : words(random, random.below(longest)),
    }));
  const count = random.pick([1, 3, 20, 200]);
  const tall = random.below(count);
  const rows = Array.from({ length: count }, (_, index): RowBlock => {
    const name = `${id}-row${index + 1}`;
    const longest = index === tall ? 400 : 20;
    return { kind: 'row', id: name, number: null, cells: row(name, longest) };
  });
  return { kind: 'table', id, purpose: 'other', head: row(`${id}-head`, 4), rows };
}
