import { citePlaced } from '../../model/citation.ts';
import type { DocumentView } from './DocumentView.ts';
import { inlineMarks } from './inlineMarks.ts';
import { renderBlocks } from './official/renderBlocks.ts';

/**
 * The official words of a document as HTML for inside `[data-official]`: its text is these words in
 * order and nothing else. What we add is attributes and empty elements. Empty for a document without text.
 */
export function renderOfficial(view: DocumentView): string {
  const { content } = view.document;
  if (content.kind === 'missing') return '';
  const { tree } = content;
  const marks = inlineMarks(view);
  return renderBlocks(tree.blocks, {
    marksOf: (provision) => marks.get(provision) ?? [],
    bodyAt: (provision) => view.bodyAt(provision),
    cite: (placed) => citePlaced(tree, placed),
    renderBlocks,
    ancestors: [],
  });
}
