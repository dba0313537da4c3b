import { carrierAt } from './carrierAt.ts';
import type { ReadToken } from './ReadToken.ts';
import type { Part } from './Wording.ts';

/** Verbs and verbal nouns that only say that something is done, as stems. */
const LIGHT =
  /^(обеспечива|обеспечен|обеспеч|осуществля|осуществлен|организ|организац|организов|провод|проведен|оказыва|оказан|производ|реализ|реализац)$/;

/** Beginnings of bounds: «в рамках», «на основе», «с использованием» … */
const SCOPE_PAIRS = new Set([
  'в соответств',
  'в рамк',
  'с учет',
  'с использован',
  'с применен',
  'на основ',
  'на основан',
  'на баз',
  'во взаимодейств',
  'в услов',
  'с участ',
  'в част',
  'по вопрос',
  'в цел',
  'с цел',
  'в срок',
  'в формат',
  'на территор',
  'на муниципальн',
  'за счет',
  'в процесс',
  'совместн с',
]);
const SCOPE_WORDS = new Set(['для', 'посредств', 'котор']);

/** Part of the sentence of each token (see `Part`). `text` is the printed text that the offsets are of. */
export function partsOf(tokens: readonly ReadToken[], text: string): Part[] {
  let part: Part = 'core';
  let leading = true;
  let carriedFrom = 0;
  return tokens.map((token, at) => {
    if (leading) carriedFrom = Math.max(carriedFrom, at + carrierAt(tokens, at));
    if (at < carriedFrom) return 'verb';
    const before = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    part = partAt(tokens, at, before, part);
    if (FINITE.test(token.text)) {
      part = 'core';
      leading = true;
    }
    const isLight = leading && LIGHT.test(token.stem);
    leading = isLight || (leading && token.stem === 'и');
    return isLight ? 'verb' : bracketed(text, token) ? 'aside' : part;
  });
}

function partAt(tokens: readonly ReadToken[], at: number, before: string, part: Part): Part {
  const pair = `${tokens[at]?.stem ?? ''} ${tokens[at + 1]?.stem ?? ''}`;
  if (pair === 'в том' || tokens[at]?.stem === 'включ') return 'aside';
  if (part === 'aside') return part;
  if (SCOPE_PAIRS.has(pair) || SCOPE_WORDS.has(tokens[at]?.stem ?? '')) return 'scope';
  return isParticipleAfterComma(tokens[at], before) ? 'scope' : part;
}

/** «…, направленных на», «…, имеющих опыт». */
function isParticipleAfterComma(token: ReadToken | undefined, before: string): boolean {
  return (
    before.includes(',') &&
    /(?:щ|нн)(?:их|ых|ие|ые|ая|ую|ей|ой|его|ого|им|ым|ий|ый|ими|ыми|ое)$/u.test(token?.text ?? '')
  );
}

/** A verb of the third person begins a clause: «…, разрабатывает рекомендации». */
const FINITE = /(?:ует|уют|ывает|ывают|ивает|ивают|ляет|ляют|яет|яют|ает|ают|одит|одят|ведут)$/u;

function bracketed(text: string, token: ReadToken): boolean {
  const opened = text.lastIndexOf('(', token.start);
  return opened >= 0 && !text.slice(opened, token.start).includes(')');
}
