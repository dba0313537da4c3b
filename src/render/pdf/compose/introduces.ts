import type { Block } from '../../../model/Block.ts';

/** An introduction to a list stays with the list's first item, and what heads it with the introduction. */
export function introduces(text: string, next: Block | null): boolean {
  return text.endsWith(':') || next?.kind === 'item' || isIntroduction(next);
}

/** «Функции:» under the name of a body. */
const isIntroduction = (block: Block | null) =>
  block?.kind === 'paragraph' && block.text.endsWith(':') && block.text.length <= LONGEST_LABEL;

const LONGEST_LABEL = 40;
