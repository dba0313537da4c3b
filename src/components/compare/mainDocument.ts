import type { Duty } from '../../layers/duties/Duty.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';

/** The document that speaks for a territory in a pair: the one that lays the most functions; else the first with a text. */
export function mainDocument(
  corpus: Corpus,
  territory: string,
  duties: readonly Duty[],
): LegalDocument | null {
  const own = corpus.documents.filter(
    (one) => one.territory === territory && one.content.kind === 'text',
  );
  const counts = new Map<string, number>();
  for (const { document } of duties.flatMap((duty) => duty.functions)) {
    counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  const countOf = ({ id }: LegalDocument) => counts.get(id) ?? 0;
  const [first] = own.toSorted((a, b) => countOf(b) - countOf(a));
  return first ?? null;
}
