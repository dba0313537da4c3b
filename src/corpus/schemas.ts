/** What pages and the content store may know of the shape of content files. */
export type { DocumentFolder } from '../parse/folders.ts';
export { actSchema } from '../parse/frontmatter/actSchema.ts';
export { annexSchema } from '../parse/frontmatter/annexSchema.ts';
export { guideSchema } from '../parse/frontmatter/guideSchema.ts';
export { territorySchema } from '../parse/frontmatter/territorySchema.ts';
