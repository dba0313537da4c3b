import { z } from 'zod';
import { listAbbreviations } from '../../../layers/abbreviations/listAbbreviations.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { place, text } from '../fields.ts';

const record = z.strictObject({
  ...place,
  short: text,
  full: text,
  source: z.enum(['text', 'legend']),
});

/** `data/abbreviations.json`, `data/abbreviations.csv` */
export const abbreviationsDataset: Dataset = {
  name: 'abbreviations',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listAbbreviations(corpus).map(({ provision, ...abbreviation }) => ({
      url: site.provision(abbreviation.document, provision),
      ...abbreviation,
    })),
};
