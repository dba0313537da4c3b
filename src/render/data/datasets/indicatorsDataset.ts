import { z } from 'zod';
import { listIndicators } from '../../../layers/indicators/listIndicators.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { optional, place, repeat, text } from '../fields.ts';

const year = z.number().int().nullable();
const record = z.strictObject({
  ...place,
  point: optional,
  name: text,
  unit: z.enum(['percent', 'count', 'person', 'piece', 'fact']),
  comparator: z.enum(['at-least', 'at-most', 'equal', 'every']).nullable(),
  target: z.number().nullable().meta({ description: 'null where the act sets no target' }),
  year,
  since: year,
  repeat,
  base: optional.meta({ description: 'What a share is of, as printed; null where not printed' }),
  method: optional,
});

/** `data/indicators.json`, `data/indicators.csv` */
export const indicatorsDataset: Dataset = {
  name: 'indicators',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listIndicators(corpus).map(({ provision, ...indicator }) => ({
      url: site.provision(indicator.document, provision),
      ...indicator,
    })),
};
