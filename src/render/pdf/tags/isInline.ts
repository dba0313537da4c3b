import type { Tag } from './Tag.ts';

/** Whether a tag stands among the words of its parent: it joins the parent's contents where it begins. */
export function isInline({ role }: Tag): boolean {
  return role === 'Link' || role === 'Span';
}
