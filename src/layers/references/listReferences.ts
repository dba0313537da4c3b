import type { BasisAnnotation, ReferenceAnnotation } from '../../model/Annotation.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { ownText, type PlacedProvision } from '../../model/walkBlocks.ts';
import {
  annotationsOf,
  indexDocuments,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';
import { pointNumber } from '../provisions/pointNumber.ts';
import { findAct } from './findAct.ts';
import { findCitations, type Citation } from './findCitations.ts';
import type { Reference, ReferenceTarget } from './Reference.ts';

/** Every reference of the corpus: links, legal basis, and other acts cited by date and number. */
export function listReferences(corpus: Corpus): Reference[] {
  return [...indexDocuments(corpus)].flatMap((indexed) => referencesOf(corpus, indexed));
}

type Found = Pick<Reference, 'kind' | 'type' | 'number' | 'date' | 'target'> & {
  readonly start: number;
  readonly end: number;
};

function referencesOf(corpus: Corpus, indexed: IndexedDocument): Reference[] {
  const links = Map.groupBy(annotationsOf(indexed, 'reference'), (one) => one.span.provision);
  const bases = Map.groupBy(annotationsOf(indexed, 'basis'), (one) => one.span.provision);
  return [...indexed.provisions.values()].flatMap((placed) => {
    const text = ownText(placed.provision) ?? '';
    const { id } = placed.provision;
    const marked = [
      ...(links.get(id) ?? []).map(fromLink),
      ...(bases.get(id) ?? []).map((basis) => fromBasis(corpus, basis)),
    ];
    const cited = isCiting(placed)
      ? findCitations(text)
          .filter((one) => !marked.some((mark) => one.start < mark.end && mark.start < one.end))
          .map((one) => fromCitation(corpus, one))
      : [];
    return toReferences(indexed, placed, text, [...marked, ...cited]);
  });
}

/** Heads, approval blocks and stamps print the dates of acts they belong to: they cite nothing. */
function isCiting({ provision }: PlacedProvision): boolean {
  return provision.kind !== 'line' && provision.kind !== 'stamp';
}

function fromLink({ span, document, provision }: ReferenceAnnotation): Found {
  const { start, end } = span;
  const target = { document, provision };
  return { start, end, kind: 'link', type: null, number: null, date: null, target };
}

function fromBasis(corpus: Corpus, { span, type, number, date }: BasisAnnotation): Found {
  const { start, end } = span;
  return { start, end, kind: 'basis', type, number, date, target: targetOf(corpus, number, date) };
}

function fromCitation(corpus: Corpus, { start, end, number, date }: Citation): Found {
  const target = targetOf(corpus, number, date);
  return { start, end, kind: 'citation', type: null, number, date, target };
}

function targetOf(
  corpus: Corpus,
  number: string | null,
  date: string | null,
): ReferenceTarget | null {
  const [order] = findAct(corpus, number, date)?.documents ?? [];
  return order === undefined ? null : { document: order, provision: null };
}

function toReferences(
  { document }: IndexedDocument,
  placed: PlacedProvision,
  text: string,
  found: readonly Found[],
): Reference[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.map(({ start, end, ...rest }, index) => ({
    id: `${document.id}#${placed.provision.id}~${index + 1}`,
    document: document.id,
    territory: document.territory,
    provision: placed.provision.id,
    point: pointNumber(placed),
    text: text.slice(start, end),
    ...rest,
  }));
}
