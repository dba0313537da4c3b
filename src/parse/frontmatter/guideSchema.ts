import { z } from 'zod';
import { words } from './fields.ts';

/** Frontmatter of a guide (`content/guides/*.mdx`): editorial prose that helps to use the site. */
export const guideSchema = z.strictObject({
  title: words,
  /** One sentence for lists and search engines. */
  description: words,
  /** Place in the list of guides, from 1. */
  order: z.coerce.number().int().positive(),
});
