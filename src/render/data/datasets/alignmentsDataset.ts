import { alignCorpus } from '../../../layers/alignment/alignCorpus.ts';
import type { Dataset } from '../Dataset.ts';
import { alignmentFields, alignmentRecord } from './alignmentRecord.ts';

/** `data/alignments.json`: with editors' corrections (`content/registry/alignments.yml`). */
export const alignmentsDataset: Dataset = {
  name: 'alignments',
  record: alignmentFields,
  isCsv: false,
  records: (corpus) => alignCorpus(corpus).corrected.map(alignmentRecord),
};
