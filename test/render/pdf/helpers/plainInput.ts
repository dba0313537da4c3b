import type { DocumentTree } from '../../../../src/model/DocumentTree.ts';
import type { PdfInput } from '../../../../src/render/pdf/PdfInput.ts';

/** A document by itself: no block of approval, links, check or attachment. */
export function plainInput(tree: DocumentTree): PdfInput {
  return {
    title: tree.id,
    parts: [{ kind: 'document', tree, label: tree.id, approval: null, links: [], directions: [] }],
    print: { numbering: 'through', sides: 'one', notice: null, certification: false },
    check: null,
    attachment: null,
    standard: 'PDF/A-3a',
    date: '2026-01-01',
  };
}
