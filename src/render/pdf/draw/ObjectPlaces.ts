/** Where an object stands: at a byte of the file, or as the n-th in a stream of objects. */
export type ObjectPlace =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number };

/** Places of the objects by their numbers. A number without an object is free. */
export type ObjectPlaces = Map<number, ObjectPlace>;

/** The cross-reference table of PDF 1.4 (ISO 32000-1, 7.5.4), where every object stands by itself. */
export function referenceTable(places: ObjectPlaces, size: number): string {
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place?.kind === 'at'
      ? `${String(place.offset).padStart(10, '0')} 00000 n \n`
      : '0000000000 65535 f \n';
  });
  return `xref\n0 ${size}\n${lines.join('')}`;
}

/** Widths of the three fields of an entry, bytes. */
export const FIELDS = [1, 4, 2] as const;
const ENTRY = 7;

/** The entries of a cross-reference stream (ISO 32000-1, 7.5.8). */
export function referenceEntries(places: ObjectPlaces, size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(size * ENTRY));
  for (let number = 0; number < size; number += 1) {
    const place = places.get(number);
    const at = number * ENTRY;
    view.setUint8(at, place === undefined ? 0 : place.kind === 'at' ? 1 : 2);
    if (place?.kind === 'at') view.setUint32(at + 1, place.offset);
    if (place?.kind !== 'in') continue;
    view.setUint32(at + 1, place.stream);
    view.setUint16(at + 5, place.index);
  }
  return new Uint8Array(view.buffer);
}
