import type { FlowBlock } from './Flow.ts';

/** Gives the first of the blocks more space before it. */
export function spaced(blocks: readonly FlowBlock[], space: number): readonly FlowBlock[] {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind === 'space') return blocks;
  return [{ ...first, spaceBefore: Math.max(first.spaceBefore, space) }, ...rest];
}
