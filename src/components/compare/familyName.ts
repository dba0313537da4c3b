import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Territory } from '../../model/Territory.ts';
import { KIND_NAMES } from '../kindNames.ts';

/** «Мегион: дорожная карта»; of several documents of a kind each by its annex and, where acts differ, its act. */
export function familyName(
  document: LegalDocument,
  { names }: Territory,
  all: readonly Pick<LegalDocument, 'territory' | 'kind' | 'act'>[],
): string {
  const like = all.filter(
    ({ territory, kind }) => territory === document.territory && kind === document.kind,
  );
  const kind = KIND_NAMES[document.kind].one.toLowerCase();
  return `${names.short}: ${like.length > 1 ? placeOf(document, like) : kind}`;
}

/** Short: it stands beside a dot of a picture. */
function placeOf(
  { act, annex }: LegalDocument,
  like: readonly Pick<LegalDocument, 'act'>[],
): string {
  const isOneAct = like.every((one) => one.act.id === act.id);
  if (annex === null) return `акт № ${act.number}`;
  return isOneAct ? `прил. ${annex}` : `прил. ${annex} к № ${act.number}`;
}
