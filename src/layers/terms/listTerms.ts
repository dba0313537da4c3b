import type { Corpus } from '../../model/Corpus.ts';
import { childrenOf, ownText, type Provision } from '../../model/walkBlocks.ts';
import {
  annotationsOf,
  indexDocuments,
  provisionAt,
  wordsAt,
} from '../provisions/indexDocuments.ts';

/** A term and its definition, as one document prints them. */
export interface TermRecord {
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  readonly provision: string;
  readonly term: string;
  /** The words after the dash, with the list printed under them. */
  readonly definition: string;
}

/** Every defined term, in the order of documents and print. */
export function listTerms(corpus: Corpus): TermRecord[] {
  return [...indexDocuments(corpus)].flatMap((indexed) =>
    annotationsOf(indexed, 'term').map(({ span }) => {
      const { document } = indexed;
      const { provision } = provisionAt(indexed, span.provision);
      return {
        id: `${document.id}#${span.provision}`,
        document: document.id,
        territory: document.territory,
        provision: span.provision,
        term: wordsAt(indexed, span),
        definition: definitionOf(provision, span.end),
      };
    }),
  );
}

/**
 * Between the term and its dash may stand a closing quote and a short form in brackets, which may have
 * a dash of its own: «(МСНМС) - совокупность …», «» (далее – Федеральный реестр) – инструмент …».
 */
function definitionOf(provision: Provision, termEnd: number): string {
  const words = (ownText(provision) ?? '').slice(termEnd);
  const own = words.replace(/^»?\s*(?:\([^()]*\)\s*)*[-–—]\s/, '').trim();
  const listed = childrenOf(provision).map((child) => ownText(child) ?? '');
  return [own, ...listed].join('\n');
}
