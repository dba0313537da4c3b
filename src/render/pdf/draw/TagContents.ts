import type { Tag } from '../tags/Tag.ts';

/** What a structure element holds on the pages, in order. */
export type TagContent =
  | { readonly kind: 'content'; readonly page: number; readonly id: number }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'annotation'; readonly page: number; readonly annotation: number };

/** Left, bottom, right, top in PDF coordinates. */
export type ContentBox = readonly [number, number, number, number];

/** Collects, while pages are drawn, which pieces of their contents belong to which tag. */
export class TagContents {
  readonly #contents = new Map<Tag, TagContent[]>();
  readonly #boxes = new Map<Tag, ContentBox>();

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

  /** Counts a point of a drawing, with the ink around it, to the room that its figure takes. */
  cover(tag: Tag, x: number, y: number, around: number): void {
    const [left, bottom, right, top] = this.#boxes.get(tag) ?? [x, y, x, y];
    this.#boxes.set(tag, [
      Math.min(left, Math.floor(x - around)),
      Math.min(bottom, Math.floor(y - around)),
      Math.max(right, Math.ceil(x + around)),
      Math.max(top, Math.ceil(y + around)),
    ]);
  }

  /** The room that a drawing takes on its page, or null when nothing was drawn for it. */
  boxOf(tag: Tag): ContentBox | null {
    return this.#boxes.get(tag) ?? null;
  }
}
