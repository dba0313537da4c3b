import { alignCorpus } from '../../../layers/alignment/alignCorpus.ts';
import type { Dataset } from '../Dataset.ts';
import { alignmentFields, alignmentRecord } from './alignmentRecord.ts';

/** `data/alignments-computed.json`: as the program aligned, without corrections. */
export const computedAlignmentsDataset: Dataset = {
  name: 'alignments-computed',
  record: alignmentFields,
  isCsv: false,
  records: (corpus) => alignCorpus(corpus).computed.map(alignmentRecord),
};
