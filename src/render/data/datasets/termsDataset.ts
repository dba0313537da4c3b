import { z } from 'zod';
import { listTerms } from '../../../layers/terms/listTerms.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { place, text } from '../fields.ts';

const record = z.strictObject({ ...place, term: text, definition: text });

/** `data/terms.json`, `data/terms.csv` */
export const termsDataset: Dataset = {
  name: 'terms',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listTerms(corpus).map(({ provision, ...term }) => ({
      url: site.provision(term.document, provision),
      ...term,
    })),
};
