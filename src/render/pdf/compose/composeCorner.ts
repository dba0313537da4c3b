import { child, tag } from '../tags/Tag.ts';
import type { Tag } from '../tags/Tag.ts';
import { paragraph } from './Composer.ts';
import type { ParagraphFlow } from './Flow.ts';
import type { Forms } from './Forms.ts';

/** A block of our words in the upper right corner: in the official form, but tagged as a note. */
export function composeCorner(
  whole: Tag,
  lines: readonly string[],
  forms: Forms,
): readonly ParagraphFlow[] {
  if (lines.length === 0) return [];
  const words = child(child(whole, tag('Note')), tag('P'));
  const form = forms.corner;
  return [paragraph({ tag: words, texts: lines, form, keepTogether: true, keepWithNext: true })];
}
