import { actReference } from './actReference.ts';
import { annexReference } from './documentReference.ts';
import type { LegalDocument } from './LegalDocument.ts';
import type { Territory } from './Territory.ts';

/** One sentence about a document's page, for search engines and cards. */
export function describeDocument(document: LegalDocument, { names }: Territory): string {
  const { act, annex, content, title } = document;
  const what =
    annex === null
      ? `${actReference(act, 'nominative')} «${act.title.replaceAll(/[«»]/g, '"')}»`
      : `«${title}», ${annexReference(document)}`;
  const state =
    content.kind === 'text'
      ? 'Полный текст с содержанием, цитированием и PDF'
      : 'Текст не предоставлен';
  return `${names.full}: ${what}. ${state}.`;
}
