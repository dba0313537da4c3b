import type { Corpus } from '../../src/model/Corpus.ts';
import { documentWords } from '../../src/model/documentWords.ts';
import { tokenize } from '../../src/text/tokenize.ts';

/** Makes words of copies: the same for the same copy each time. */
export interface WordMixer {
  /** An invented name of a place: «Верхнеморская область». */
  place(copy: number, territory: string): string;
  /** A text with some words changed. */
  mix(text: string, copy: number, territory: string): string;
}

/** One word in this many is changed for another of the corpus; one in this many for a name of a place. */
const CHANGED = 15;
const NAMED = 60;

const BEGINNINGS =
  'верх ниж нов стар бел черн крас зелен сол кам лес озер степ гор мор сев юж бор руд луг'.split(
    ' ',
  );
const ENDINGS = 'инская овская ецкая ульская анская ежская итская огорская ичанская ерецкая'.split(
  ' ',
);

export function createWordMixer(corpus: Corpus): WordMixer {
  const words = corpus.documents.flatMap(({ content }) =>
    content.kind === 'text' ? documentWords(content.tree).flatMap((line) => tokenize(line)) : [],
  );
  const vocabulary = [
    ...new Set(words.filter(({ kind }) => kind === 'word').map(({ text }) => text)),
  ];
  const place = (copy: number, territory: string) => {
    const seed = copy * 31 + territory.length * 7;
    const begin = pick(BEGINNINGS, seed);
    return `${begin}${pick(BEGINNINGS, seed * 3 + 1)}${pick(ENDINGS, seed * 5 + 2)} область`;
  };
  return {
    place,
    mix(text, copy, territory) {
      let at = text.length + copy * 977;
      return text.replace(/\p{L}{5,}/gu, (word) => {
        at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
        if (at % NAMED === 0) return place(copy, territory).split(' ')[0] ?? word;
        return at % CHANGED === 0 ? pick(vocabulary, at) : word;
      });
    },
  };
}

function pick(words: readonly string[], seed: number): string {
  return words[Math.abs(seed) % words.length] ?? '';
}
