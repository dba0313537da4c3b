import { z } from 'zod';
import { listReferences } from '../../../layers/references/listReferences.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { day, optional, place, text } from '../fields.ts';

const record = z.strictObject({
  ...place,
  point: optional,
  kind: z.enum(['link', 'basis', 'citation']),
  text,
  type: optional,
  number: optional,
  date: day,
  target: z
    .strictObject({ document: text, provision: optional })
    .nullable()
    .meta({ description: 'The document of the site that is meant; null when it is not here' }),
});

/** `data/references.json`, `data/references.csv` */
export const referencesDataset: Dataset = {
  name: 'references',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listReferences(corpus).map(({ provision, ...reference }) => ({
      url: site.provision(reference.document, provision),
      ...reference,
    })),
};
