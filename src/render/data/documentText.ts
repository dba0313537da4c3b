import type { DocumentTree } from '../../model/DocumentTree.ts';
import { documentWords } from '../../model/documentWords.ts';

/** `document.txt`: the official words alone, one printed block a line, the last line ended too. */
export function documentText(tree: DocumentTree): string {
  return `${documentWords(tree).join('\n')}\n`;
}
