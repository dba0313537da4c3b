import type { Act, DocumentContent, LegalDocument } from '../model/LegalDocument.ts';
import type { ActFile, AnnexFile } from './packActs.ts';

/** An act by its own record, with its documents in order. */
export function toAct({ id, record }: ActFile, annexes: readonly AnnexFile[]): Act {
  return {
    id,
    territory: record.territory,
    type: record.type,
    number: record.number,
    date: record.date,
    issuer: record.issuer,
    issuerGenitive: record.issuerGenitive,
    title: record.title,
    status: record.status,
    documents: [id, ...annexes.map((annex) => annex.id)],
    amends: record.amends,
  };
}

/** One record of a document: the order itself or an annex of it. */
export function toDocument(
  { id, kind, record, source }: ActFile | AnnexFile,
  act: Act,
  content: DocumentContent,
): LegalDocument {
  const isAnnex = 'annex' in record;
  return {
    id,
    kind,
    territory: act.territory,
    title: record.title,
    act,
    annex: isAnnex ? record.annex : null,
    parent: isAnnex ? record.parent : null,
    file: source.file,
    content,
  };
}
