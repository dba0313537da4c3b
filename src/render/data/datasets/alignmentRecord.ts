import { z } from 'zod';
import type { AlignmentGroup } from '../../../layers/alignment/AlignmentGroup.ts';
import { text } from '../fields.ts';

const kind = z.enum(['identical', 'reworded', 'extended', 'narrowed']).meta({
  description: "Relative to the anchor's words; names of bodies and places are no difference",
});
const member = z.strictObject({
  function: text.meta({ description: 'Id of a record of functions.json; the anchor is the first' }),
  kind,
  score: z.number().min(0).max(1),
  added: z.array(text).meta({ description: 'Words that it has and the anchor has not' }),
  missing: z.array(text).meta({ description: 'Words that the anchor has and it has not' }),
});

/** A group of functions that say the same. */
export const alignmentFields = z.strictObject({
  id: text,
  topic: text,
  anchor: text,
  members: z.array(member),
});

/** A group as that record. */
export function alignmentRecord(group: AlignmentGroup): z.infer<typeof alignmentFields> {
  const members = group.members.map((one) => ({
    ...one,
    added: [...one.added],
    missing: [...one.missing],
  }));
  return { ...group, members };
}
