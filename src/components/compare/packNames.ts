import type { NameSpan } from '../../text/NameSpan.ts';

/** Places of names as an attribute: «12-40b 55-78p». The browser reads it with `unpackNames`. */
export function packNames(names: readonly NameSpan[]): string | undefined {
  if (names.length === 0) return undefined;
  return names
    .map(({ start, end, kind }) => `${start}-${end}${kind === 'body' ? 'b' : 'p'}`)
    .join(' ');
}
