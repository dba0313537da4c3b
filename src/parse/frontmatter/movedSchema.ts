import { z } from 'zod';

const address = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*(?:#\S+)?$/u, 'нужен адрес: «документ» или «документ#положение»');

/** `registry/moved.yml` */
export const movedSchema = z.array(z.strictObject({ from: address, to: address }));
