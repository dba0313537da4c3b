import type { Dataset } from './Dataset.ts';
import { abbreviationsDataset } from './datasets/abbreviationsDataset.ts';
import { alignmentsDataset } from './datasets/alignmentsDataset.ts';
import { computedAlignmentsDataset } from './datasets/computedAlignmentsDataset.ts';
import { documentsDataset } from './datasets/documentsDataset.ts';
import { eventsDataset } from './datasets/eventsDataset.ts';
import { functionsDataset } from './datasets/functionsDataset.ts';
import { indicatorsDataset } from './datasets/indicatorsDataset.ts';
import { interactionDataset } from './datasets/interactionDataset.ts';
import { milestonesDataset } from './datasets/milestonesDataset.ts';
import { referencesDataset } from './datasets/referencesDataset.ts';
import { subjectsDataset } from './datasets/subjectsDataset.ts';
import { termsDataset } from './datasets/termsDataset.ts';
import { topicsDataset } from './datasets/topicsDataset.ts';

/** Every published table. A new one is a file in `datasets/` and a line here. */
export const datasets: readonly Dataset[] = [
  documentsDataset,
  functionsDataset,
  subjectsDataset,
  indicatorsDataset,
  milestonesDataset,
  eventsDataset,
  termsDataset,
  abbreviationsDataset,
  interactionDataset,
  referencesDataset,
  topicsDataset,
  alignmentsDataset,
  computedAlignmentsDataset,
];
