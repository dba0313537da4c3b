import type { LegalDocument } from '../model/LegalDocument.ts';
import { walkBlocks } from '../model/walkBlocks.ts';

/** Ids of a document's provisions, in printed order; none for a document without its text. */
export function provisionIds({ content }: LegalDocument): readonly string[] {
  if (content.kind === 'missing') return [];
  return Array.from(walkBlocks(content.tree), ({ provision }) => provision.id);
}
