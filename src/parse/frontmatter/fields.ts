import { z } from 'zod';

/** Fields that several schemas share. Messages are of the parts that zod itself cannot say in Russian. */
export const words = z.string().trim().min(1);
export const day = z.iso.date();
/** Latin slug of an id: letters, digits, hyphens and dots («sakhalin-3.12-39»). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u, 'нужны строчные латинские буквы, цифры, дефис');
export const level = z.enum(['federal', 'regional', 'municipal', 'institutional']);
