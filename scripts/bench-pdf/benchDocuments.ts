import type { Corpus } from '../../src/model/Corpus.ts';
import type { DocumentTree } from '../../src/model/DocumentTree.ts';

const DOCUMENTS = 25;

/**
 * The text that is set: 25 documents of about 17 pages, made of the corpus's own regulations, roadmaps
 * and plans, two or three to a document in changing order.
 */
export function benchDocuments(corpus: Corpus): readonly DocumentTree[] {
  const trees = corpus.documents.flatMap(({ content, kind }) =>
    content.kind === 'text' && kind !== 'order' && kind !== 'scheme' ? [content.tree] : [],
  );
  const long = trees.filter((tree) => tree.kind === 'regulation');
  const short = trees.filter((tree) => tree.kind !== 'regulation');
  return Array.from({ length: DOCUMENTS }, (_, index) => {
    const parts = [
      long[index % long.length],
      long[(index * 3 + 1) % long.length],
      short[index % short.length],
    ];
    const blocks = parts.flatMap((tree) => tree?.blocks ?? []);
    return { id: `bench-${index + 1}`, kind: 'regulation', blocks };
  });
}
