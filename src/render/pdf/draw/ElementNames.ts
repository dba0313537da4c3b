import { PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { Tag } from '../tags/Tag.ts';

const DIGITS = 6;

/**
 * Names of the structure elements that others refer to, or that must have one: header cells, whose
 * names the cells below and beside them give, and notes (ISO 14289-1, 7.9).
 */
export class ElementNames {
  readonly #names = new Map<Tag, string>();

  /** Whether an element of this kind carries a name. */
  isNamed({ role }: Tag): boolean {
    return role === 'TH' || role === 'Note';
  }

  /** The same name each time for one tag, another for each tag. Names of equal length sort as they are given. */
  of(tag: Tag): PDFString {
    const name = this.#names.get(tag) ?? `e${String(this.#names.size + 1).padStart(DIGITS, '0')}`;
    this.#names.set(tag, name);
    return PDFString.of(name);
  }

  /** The tree from names to elements (ISO 32000-1, 14.7.2), or undefined when nothing is named. */
  tree(context: PDFContext, refs: ReadonlyMap<Tag, PDFRef>): PDFDict | undefined {
    if (this.#names.size === 0) return undefined;
    const entries = [...this.#names].flatMap(([tag, name]) => [PDFString.of(name), refs.get(tag)]);
    return context.obj({ Names: entries });
  }
}
