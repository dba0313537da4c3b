import { actTypeIn } from '../../../model/actReference.ts';
import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { APPROVAL_PLACEHOLDERS, PdfProfile } from '../../../model/PdfProfile.ts';
import { workedOutApproval } from '../../../model/workedOutApproval.ts';
import { formatDay } from '../../../text/formatDay.ts';
import { spellDay } from '../../../text/spellDay.ts';

/** The approval block worked out for an annex, in the wording of its issuer's profile; null where none belongs. */
export function wordApproval(
  document: LegalDocument,
  { approval }: PdfProfile,
): readonly string[] | null {
  if (workedOutApproval(document) === null) return null;
  const { act, annex } = document;
  const values: Readonly<Record<(typeof APPROVAL_PLACEHOLDERS)[number], string>> = {
    annex: annex ?? '',
    act: actTypeIn(act, 'dative'),
    byAct: actTypeIn(act, 'instrumental'),
    issuer: approval.issuerGenitive ?? act.issuerGenitive,
    day: spellDay(act.date),
    date: formatDay(act.date),
    number: act.number,
  };
  return approval.wording.map((line, index) => {
    const signed = line.replaceAll('№', approval.numberSign);
    const worded = Object.entries(values).reduce(
      (words, [name, value]) => words.replaceAll(`{${name}}`, value),
      signed,
    );
    return index === 0 && approval.capitals ? worded.toUpperCase() : worded;
  });
}
