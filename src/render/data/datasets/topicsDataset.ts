import { z } from 'zod';
import { listDuties } from '../../../layers/duties/listDuties.ts';
import { listFunctions } from '../../../layers/functions/listFunctions.ts';
import type { Corpus } from '../../../model/Corpus.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { text, url } from '../fields.ts';

const count = z.number().int();
const record = z.strictObject({
  id: text,
  name: text,
  definition: text,
  functions: count,
  duties: count,
  url,
});

/** `data/topics.json`, `data/topics.csv` */
export const topicsDataset: Dataset = { name: 'topics', record, isCsv: true, records };

function records(corpus: Corpus): z.infer<typeof record>[] {
  const functions = listFunctions(corpus);
  const duties = listDuties(functions);
  return corpus.topics.map((topic) => ({
    ...topic,
    functions: functions.filter(({ topics }) => topics.includes(topic.id)).length,
    duties: duties.filter(({ topics }) => topics.includes(topic.id)).length,
    url: site.topic(topic.id),
  }));
}
