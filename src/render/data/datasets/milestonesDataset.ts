import { z } from 'zod';
import { listMilestones } from '../../../layers/plans/listPlanRows.ts';
import type { Dataset } from '../Dataset.ts';
import { text } from '../fields.ts';
import { planFields, planRecord } from './planRecord.ts';

const record = z.strictObject({ ...planFields, result: text });

/** `data/milestones.json`, `data/milestones.csv` */
export const milestonesDataset: Dataset = {
  name: 'milestones',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listMilestones(corpus).map((row) => ({ ...planRecord(row), result: row.result })),
};
