import type { LegalDocument } from '../../model/LegalDocument.ts';
import { DATA_VERSION } from './dataVersion.ts';

/** `document.json`: the document's record, its tree of official words, and apart from it our apparatus. */
export function documentJson(document: LegalDocument): string {
  const { id, kind, territory, title, act, annex, parent, content } = document;
  const words =
    content.kind === 'text' ? { tree: content.tree, apparatus: content.apparatus } : content;
  const record = { id, kind, territory, title, act, annex, parent, ...words };
  return `${JSON.stringify({ version: DATA_VERSION, document: record }, null, 1)}\n`;
}
