import { z } from 'zod';

const functionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*#\S+$/u, 'нужен адрес функции: «документ#положение»');
const several = z.array(functionId).min(1);
const reason = z.string().min(1);

/** `registry/alignments.yml` */
export const alignmentsSchema = z.array(
  z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('join'), functions: several.min(2), reason }),
    z.strictObject({ action: z.literal('part'), functions: several, reason }),
    z.strictObject({ action: z.literal('anchor'), function: functionId, reason }),
    z.strictObject({
      action: z.literal('relation'),
      function: functionId,
      relation: z.enum(['identical', 'reworded', 'extended', 'narrowed']),
      reason,
    }),
  ]),
);
