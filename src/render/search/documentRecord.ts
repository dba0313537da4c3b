import { actReference } from '../../model/actReference.ts';
import { annexReference } from '../../model/documentReference.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { SearchRecord } from './SearchRecord.ts';

/**
 * The record of a document as a whole: «Распоряжение … от 14.07.2021 № 1982-р Об утверждении …» for an
 * order, the printed name and «(приложение 1 к распоряжению …)» for an annex. Our display title stands
 * in where the source prints none.
 */
export function documentRecord(document: LegalDocument): SearchRecord {
  const { provision, name } = printedTitle(document);
  const order = capitalized(actReference(document.act, 'nominative'));
  const isOrder = document.annex === null;
  return {
    kind: 'document',
    text: isOrder ? `${order} ${name}` : `${name} (${annexReference(document)})`,
    head: isOrder ? { start: 0, end: order.length } : { start: 0, end: name.length },
    act: document.act.id,
    territory: document.territory,
    topics: [],
    places: [{ document: document.id, provision, citation: null, label: '', subject: null }],
    parent: null,
  };
}

function printedTitle({ content, title }: LegalDocument): {
  readonly provision: string | null;
  readonly name: string;
} {
  const block =
    content.kind === 'text' ? content.tree.blocks.find(({ kind }) => kind === 'title') : undefined;
  return block?.kind === 'title'
    ? { provision: block.id, name: block.text }
    : { provision: null, name: title };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
