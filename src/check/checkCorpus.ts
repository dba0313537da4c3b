import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { checkActs } from './checkActs.ts';
import { checkAlignments } from './checkAlignments.ts';
import { checkAnnexNames } from './checkAnnexNames.ts';
import { checkBodies } from './checkBodies.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { checkDirections } from './checkDirections.ts';
import { checkDocumentIds } from './checkDocumentIds.ts';
import { checkLevels } from './checkLevels.ts';
import { checkMoved } from './checkMoved.ts';
import { checkNeedConditions } from './checkNeedConditions.ts';
import { checkNeeds } from './checkNeeds.ts';
import { checkParents } from './checkParents.ts';
import { checkPdfProfiles } from './checkPdfProfiles.ts';
import { checkProvisionIds } from './checkProvisionIds.ts';
import { checkReferences } from './checkReferences.ts';

/** One rule, one file: looks at the whole model and says what is wrong. */
type Rule = (checked: CheckedCorpus) => readonly Diagnostic[];

const rules: readonly Rule[] = [
  checkDocumentIds,
  checkAnnexNames,
  checkParents,
  checkActs,
  checkBodies,
  checkProvisionIds,
  checkReferences,
  checkDirections,
  checkLevels,
  checkMoved,
  checkNeeds,
  checkNeedConditions,
  checkAlignments,
  checkPdfProfiles,
];

/** Everything that the rules find in a corpus. */
export function checkCorpus(checked: CheckedCorpus): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(checked));
}
