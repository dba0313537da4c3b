import { spellDay } from '../text/spellDay.ts';
import { actTypeIn } from './actReference.ts';
import type { LegalDocument } from './LegalDocument.ts';

/**
 * The approval block of an annex whose source prints none, worked out from its act: «Приложение 4» /
 * «к распоряжению комитета …» / «от 14 июля 2021 года № 1982-р». Apparatus, never official words.
 * Null where none belongs: an order, an annex to another annex, one that the act does not name
 * (a scheme), one that prints its own block, one without text.
 */
export function workedOutApproval(document: LegalDocument): readonly string[] | null {
  const { act, annex, content } = document;
  if (annex === null || document.parent !== null || !/^\d+$/.test(annex)) return null;
  if (content.kind === 'missing') return null;
  if (content.tree.blocks.some((block) => block.kind === 'approval')) return null;
  return [
    `Приложение ${annex}`,
    `к ${actTypeIn(act, 'dative')} ${act.issuerGenitive}`,
    `от ${spellDay(act.date)} № ${act.number}`,
  ];
}
