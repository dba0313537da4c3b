import type { NameSpan } from '../../text/NameSpan.ts';

/** Places of names from an attribute: «12-40b 55-78p» (see `packNames`). */
export function unpackNames(packed: string | undefined): NameSpan[] {
  return [...(packed ?? '').matchAll(/(\d+)-(\d+)([bp])/g)].map(([, start, end, kind]) => ({
    start: Number(start),
    end: Number(end),
    kind: kind === 'b' ? 'body' : 'place',
  }));
}
