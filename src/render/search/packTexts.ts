import type { SearchRecord } from './SearchRecord.ts';

/** What a hit shows, published in packs of neighbours: the words, then id and label of each place. */
export type PackedText = readonly [
  text: string,
  ...places: readonly (readonly [provision: string | null, label: string])[],
];

/** Packs of about this many characters: small, as hits are far apart, but not a file for each. */
const PACK_SIZE = 6000;

export interface TextPacks {
  /** First record of each pack. */
  readonly starts: readonly number[];
  readonly packs: readonly (readonly PackedText[])[];
}

export function packTexts(records: readonly SearchRecord[]): TextPacks {
  const starts: number[] = [];
  const packs: PackedText[][] = [];
  let size = Infinity;
  for (const [index, record] of records.entries()) {
    if (size > PACK_SIZE) {
      starts.push(index);
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(packedText(record));
    size += record.text.length;
  }
  return { starts, packs };
}

function packedText({ text, places }: SearchRecord): PackedText {
  return [text, ...places.map(({ provision, label }) => [provision, label] as const)];
}
