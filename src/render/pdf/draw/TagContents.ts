import type { Tag } from '../tags/Tag.ts';

/** What a structure element holds on the pages, in order. */
export type TagContent =
  | { readonly kind: 'content'; readonly page: number; readonly id: number }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'annotation'; readonly page: number; readonly annotation: number };

/** Collects, while pages are drawn, which pieces of their contents belong to which tag. */
export class TagContents {
  readonly #contents = new Map<Tag, TagContent[]>();

  of(tag: Tag): readonly TagContent[] {
    return this.#contents.get(tag) ?? [];
  }

  add(tag: Tag, content: TagContent): void {
    const known = this.#contents.get(tag);
    if (known === undefined) this.#contents.set(tag, [content]);
    else known.push(content);
  }

  /** Puts an inline tag (a link) among its parent's contents where it begins. */
  enter(parent: Tag, tag: Tag): void {
    if (!this.#contents.has(tag)) {
      this.#contents.set(tag, []);
      this.add(parent, { kind: 'tag', tag });
    }
  }
}
