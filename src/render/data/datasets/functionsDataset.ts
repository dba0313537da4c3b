import { z } from 'zod';
import { listDuties } from '../../../layers/duties/listDuties.ts';
import { listFunctions } from '../../../layers/functions/listFunctions.ts';
import type { Corpus } from '../../../model/Corpus.ts';
import { site } from '../../../site.ts';
import type { Dataset } from '../Dataset.ts';
import { level, optional, place, text } from '../fields.ts';

const record = z.strictObject({
  ...place,
  level,
  subject: z.strictObject({ body: text, type: text, name: text, point: optional }),
  point: optional,
  text,
  topics: z.array(text),
  duty: text.meta({
    description: 'Id of the duty: the first function with the same words of the same body and act',
  }),
});

/** `data/functions.json`, `data/functions.csv` */
export const functionsDataset: Dataset = { name: 'functions', record, isCsv: true, records };

function records(corpus: Corpus): z.infer<typeof record>[] {
  const functions = listFunctions(corpus);
  const duties = listDuties(functions);
  const dutyOf = new Map(duties.flatMap((duty) => duty.functions.map(({ id }) => [id, duty.id])));
  return functions.map(
    ({ id, document, provision, territory, level, subject, point, text, topics }) => ({
      id,
      document,
      territory,
      url: site.provision(document, provision),
      level,
      subject: {
        body: subject.body,
        type: subject.type,
        name: subject.name,
        point: subject.point,
      },
      point,
      text,
      topics: [...topics],
      duty: dutyOf.get(id) ?? id,
    }),
  );
}
