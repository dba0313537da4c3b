import { z } from 'zod';
import { listInteraction } from '../../../layers/interaction/listInteraction.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { optional, place, text } from '../fields.ts';

const record = z.strictObject({
  ...place,
  kind: z.enum(['matter', 'channel', 'mechanism']),
  point: optional,
  text,
});

/** `data/interaction.json`, `data/interaction.csv` */
export const interactionDataset: Dataset = {
  name: 'interaction',
  record,
  isCsv: true,
  records: (corpus): z.infer<typeof record>[] =>
    listInteraction(corpus).map(({ provision, ...one }) => ({
      url: site.provision(one.document, provision),
      ...one,
    })),
};
