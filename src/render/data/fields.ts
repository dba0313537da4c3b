import { z } from 'zod';

/** Fields that several tables share. Descriptions are published in the JSON Schemas. */
export const text = z.string();
export const optional = z.string().nullable();
export const day = z.iso
  .date()
  .nullable()
  .meta({ description: 'ISO 8601 day, null when not known' });
export const url = z
  .string()
  .meta({ description: "Path from the site's root, without a leading slash" });
export const level = z.enum(['federal', 'regional', 'municipal', 'institutional']);
export const repeat = z
  .enum(['weekly', 'monthly', 'twice-monthly', 'quarterly', 'half-yearly', 'yearly', 'continuous'])
  .nullable();

/** Fields by which every record names its place. */
export const place = {
  id: text,
  document: text,
  territory: text,
  url,
};
