import { wordKeys } from '../../../text/diffWords.ts';
import type { WordBag } from '../pair/matchParagraphs.ts';
import type { PairDocument, PairParagraph } from '../pair/PairDocument.ts';
import { toBag } from '../pair/toBag.ts';
import { headingKind } from './headingKind.ts';

export interface Heading {
  readonly address: string;
  readonly document: string;
  readonly territory: string;
  readonly kind: 'title' | 'section';
  /** Its words, each once. */
  readonly words: ReadonlySet<string>;
  /** Words of what it heads. */
  readonly content: WordBag;
}

/** Headings of a document in their order. */
export function listHeadings({ id, territory, paragraphs }: PairDocument): Heading[] {
  return paragraphs.flatMap(({ provision, text, names }, at) => {
    const kind = headingKind(provision);
    if (kind === null) return [];
    const content = addBags(contentAfter(paragraphs.slice(at + 1), kind));
    const words = new Set(wordKeys(text, names));
    return [{ address: `${id}#${provision}`, document: id, territory, kind, words, content }];
  });
}

/** A title heads the whole document, a section what stands before the next heading. */
function contentAfter(
  following: readonly PairParagraph[],
  kind: Heading['kind'],
): readonly PairParagraph[] {
  const next = following.findIndex(({ provision }) => headingKind(provision) !== null);
  return kind === 'title' || next === -1 ? following : following.slice(0, next);
}

function addBags(paragraphs: readonly PairParagraph[]): WordBag {
  const all = new Map<string, number>();
  for (const [word, count] of paragraphs.flatMap((one) => [...toBag(one)]))
    all.set(word, (all.get(word) ?? 0) + count);
  return all;
}
