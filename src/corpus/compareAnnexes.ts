import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';

/** Annexes by number, an annex of an annex after its parent, and what the act does not name at the end. */
export function compareAnnexes(
  a: { readonly record: AnnexRecord },
  b: { readonly record: AnnexRecord },
): number {
  return numberOf(a.record) - numberOf(b.record) || a.record.annex.localeCompare(b.record.annex);
}

function numberOf({ annex }: AnnexRecord): number {
  return annex === 'scheme' ? Number.MAX_SAFE_INTEGER : Number.parseInt(annex, 10);
}
