import { z } from 'zod';
import { nearestShape } from './nearestShape.ts';

/**
 * Names of the fields that a schema allows at a path; none where it allows no fields. `value` is what stands
 * at the root: it tells which of several shapes an entry has.
 */
export function fieldsAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const fields: Readonly<Record<PropertyKey, z.core.$ZodType>> = schema.shape;
    if (step === undefined) return Object.keys(fields);
    const field = fields[step];
    return field === undefined ? [] : fieldsAt(field, rest, partOf(value, step));
  }
  if (schema instanceof z.ZodArray)
    return step === undefined ? [] : fieldsAt(schema.element, rest, partOf(value, step));
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const shape = schema.options.find((option) =>
      isOfShape(option, schema.def.discriminator, value),
    );
    return shape === undefined ? [] : fieldsAt(shape, path, value);
  }
  if (schema instanceof z.ZodUnion) {
    const faults = schema.options.map((option) => z.safeParse(option, value).error?.issues ?? []);
    const shape = schema.options[faults.indexOf(nearestShape(faults))];
    return shape === undefined ? [] : fieldsAt(shape, path, value);
  }
  const inner = unwrap(schema);
  return inner === null ? [] : fieldsAt(inner, path, value);
}

/** What a default, a `nullish` or a transform is put around. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (schema instanceof z.ZodPipe) return schema.in;
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return isWrapped ? schema.unwrap() : null;
}

function isOfShape(option: z.core.$ZodType, discriminator: string, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  const fields: Readonly<Record<string, z.core.$ZodType>> = option.shape;
  const field = fields[discriminator];
  return field !== undefined && z.safeParse(field, partOf(value, discriminator)).success;
}

function partOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<PropertyKey, unknown>(Object.entries(value)).get(String(step));
}
