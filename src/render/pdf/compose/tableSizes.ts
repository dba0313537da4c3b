import type { PdfProfile } from '../../../model/PdfProfile.ts';

/** Sizes that a table may be set in: from the usual one down to the smallest, by points. */
export function tableSizes({ table }: PdfProfile): readonly number[] {
  const count = Math.max(1, Math.floor(table.size - table.minSize) + 1);
  return Array.from({ length: count }, (_, step) => table.size - step);
}
