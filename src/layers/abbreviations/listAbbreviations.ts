import type { Corpus } from '../../model/Corpus.ts';
import { ownText, type Provision } from '../../model/walkBlocks.ts';
import {
  annotationsOf,
  indexDocuments,
  wordsAt,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';

/** A short form that one document gives to longer words. */
export interface AbbreviationRecord {
  /** `document#provision~n`: the n-th of its provision. */
  readonly id: string;
  readonly document: string;
  readonly territory: string;
  readonly provision: string;
  readonly short: string;
  readonly full: string;
  /** «(далее – …)» among the words, or an entry of «Условные обозначения». */
  readonly source: 'text' | 'legend';
}

/** Every short form that the documents give, in the order of documents and print. */
export function listAbbreviations(corpus: Corpus): AbbreviationRecord[] {
  return [...indexDocuments(corpus)].flatMap((indexed) => [
    ...fromText(indexed),
    ...fromLegends(indexed),
  ]);
}

function fromText(indexed: IndexedDocument): AbbreviationRecord[] {
  const taken = new Map<string, number>();
  return annotationsOf(indexed, 'abbreviation').map(({ span, short }) => {
    const ordinal = (taken.get(span.provision) ?? 0) + 1;
    taken.set(span.provision, ordinal);
    return toRecord(indexed, span.provision, ordinal, short, wordsAt(indexed, span), 'text');
  });
}

function fromLegends(indexed: IndexedDocument): AbbreviationRecord[] {
  const placed = [...indexed.provisions.values()];
  return placed.flatMap(({ provision, ancestors }) => {
    if (ancestors.at(-1)?.kind !== 'legend') return [];
    const [short, full] = splitLegend(provision);
    if (short === undefined || full === undefined) return [];
    return [toRecord(indexed, provision.id, 1, short, full, 'legend')];
  });
}

/** «ММС – муниципальные методические службы»; a caption has no dash between spaces. */
function splitLegend(provision: Provision): string[] {
  return (ownText(provision) ?? '')
    .split(/\s[-–—]\s(.*)/s, 2)
    .map((part) => part.replace(/[;.]$/, ''));
}

function toRecord(
  { document }: IndexedDocument,
  provision: string,
  ordinal: number,
  short: string,
  full: string,
  source: AbbreviationRecord['source'],
): AbbreviationRecord {
  const id = `${document.id}#${provision}~${ordinal}`;
  return {
    id,
    document: document.id,
    territory: document.territory,
    provision,
    short,
    full,
    source,
  };
}
