import { z } from 'zod';
import { listSubjects } from '../../../layers/subjects/listSubjects.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { level, optional, place, text } from '../fields.ts';

const record = z.strictObject({
  ...place,
  level,
  body: text,
  type: text,
  name: text,
  act: text,
  partOf: optional,
  point: optional,
  functions: z.number().int(),
});

/** `data/subjects.json`, `data/subjects.csv` */
export const subjectsDataset: Dataset = {
  name: 'subjects',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listSubjects(corpus).map(({ provision, ...subject }) => ({
      id: `${subject.document}#${provision}`,
      url: site.provision(subject.document, provision),
      ...subject,
    })),
};
