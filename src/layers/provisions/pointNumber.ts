import type { PlacedProvision } from '../../model/walkBlocks.ts';

/**
 * The printed number of the nearest point around a provision (itself included), without its full stop:
 * «3.2.3» for an item of 3.2.3. A section's number stands in where no point is; null where neither is.
 */
export function pointNumber({ provision, ancestors }: PlacedProvision): string | null {
  const chain = [...ancestors, provision].reverse();
  for (const one of chain) {
    if ((one.kind === 'point' || one.kind === 'section') && one.number !== null) {
      return one.number.replace(/\.$/, '');
    }
  }
  return null;
}
