import type { Annotation, Span } from '../../model/Annotation.ts';
import type { Apparatus } from '../../model/Apparatus.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { DocumentTree } from '../../model/DocumentTree.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { ownText, walkBlocks, type PlacedProvision } from '../../model/walkBlocks.ts';

/** A document with its text, and its provisions by id in printed order. */
export interface IndexedDocument {
  readonly document: LegalDocument;
  readonly tree: DocumentTree;
  readonly apparatus: Apparatus;
  readonly provisions: ReadonlyMap<string, PlacedProvision>;
}

/** Every document that has a text, in the corpus's order. */
export function* indexDocuments(corpus: Corpus): Generator<IndexedDocument> {
  for (const document of corpus.documents) {
    const { content } = document;
    if (content.kind === 'missing') continue;
    const { tree, apparatus } = content;
    const placed = [...walkBlocks(tree)];
    const provisions = new Map(placed.map((one) => [one.provision.id, one]));
    yield { document, tree, apparatus, provisions };
  }
}

/** Annotations of one kind, in the order of the apparatus. */
export function annotationsOf<K extends Annotation['kind']>(
  { apparatus }: IndexedDocument,
  kind: K,
): Extract<Annotation, { kind: K }>[] {
  return apparatus.annotations.filter(
    (annotation): annotation is Extract<Annotation, { kind: K }> => annotation.kind === kind,
  );
}

/** The provision that a span lies in. Throws when the tree lacks it: the apparatus is of another tree. */
export function provisionAt(
  { document, provisions }: IndexedDocument,
  id: string,
): PlacedProvision {
  const placed = provisions.get(id);
  if (placed === undefined) throw new Error(`${document.id} has no provision ${id}`);
  return placed;
}

/** The printed words of a span. */
export function wordsAt(indexed: IndexedDocument, { provision, start, end }: Span): string {
  return (ownText(provisionAt(indexed, provision).provision) ?? '').slice(start, end);
}
