import type { LegalDocument } from '../../../model/LegalDocument.ts';
import type { PdfProfile } from '../../../model/PdfProfile.ts';
import { workedOutApproval } from '../../../model/workedOutApproval.ts';

/** The approval block worked out for an annex, in the wording of its issuer's profile; null where none belongs. */
export function wordApproval(
  document: LegalDocument,
  { approval }: PdfProfile,
): readonly string[] | null {
  const issuerGenitive = approval.issuerGenitive ?? document.act.issuerGenitive;
  const act = { ...document.act, issuerGenitive };
  const lines = workedOutApproval({ ...document, act });
  return (
    lines?.map((line, index) => {
      const worded = index === 0 && approval.capitals ? line.toUpperCase() : line;
      return worded.replace(' № ', ` ${approval.numberSign} `);
    }) ?? null
  );
}
