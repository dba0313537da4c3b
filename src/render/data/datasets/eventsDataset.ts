import { z } from 'zod';
import { listEvents } from '../../../layers/plans/listPlanRows.ts';
import type { Dataset } from '../Dataset.ts';
import { optional, text } from '../fields.ts';
import { planFields, planRecord } from './planRecord.ts';

const group = z.strictObject({ number: optional, title: text }).nullable();
const record = z.strictObject({ ...planFields, group, audience: text });

/** `data/events.json`, `data/events.csv` */
export const eventsDataset: Dataset = {
  name: 'events',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listEvents(corpus).map((row) => ({
      ...planRecord(row),
      group: row.group && { number: row.group.number, title: row.group.title },
      audience: row.audience,
    })),
};
