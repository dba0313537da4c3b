import type { Corpus } from '../../model/Corpus.ts';
import { ownText, type Provision } from '../../model/walkBlocks.ts';
import { indexDocuments, type IndexedDocument } from '../provisions/indexDocuments.ts';
import type { SpokenMention } from './TopicMention.ts';

/** Sentences of acts that lay no function on anybody and open none: what may speak of a topic all the same. */
export function listSpoken(corpus: Corpus): (SpokenMention & { readonly territory: string })[] {
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const { id, territory } = indexed.document;
    const taken = takenIn(indexed);
    return [...indexed.provisions.values()].flatMap(({ provision }) => {
      const text = isSentence(provision) ? ownText(provision) : null;
      return text === null || taken.has(provision.id)
        ? []
        : [{ kind: 'spoken' as const, document: id, territory, provision: provision.id, text }];
    });
  });
}

function isSentence({ kind }: Provision): boolean {
  return kind === 'point' || kind === 'item' || kind === 'paragraph';
}

/** A function is a duty, a subject's line is a heading, and a definition says what a word means. */
function takenIn({ apparatus }: IndexedDocument): Set<string> {
  const marked = apparatus.annotations.filter(({ kind }) => kind === 'function' || kind === 'term');
  return new Set([
    ...marked.map(({ span }) => span.provision),
    ...apparatus.subjects.map(({ provision }) => provision),
  ]);
}
