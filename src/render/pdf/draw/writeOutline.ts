import { PDFHexString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { OutlineEntry } from '../compose/FlowPart.ts';
import type { Destinations } from './Destinations.ts';

/** Bookmarks, as a tree of linked entries (ISO 32000-1, 12.3.3). Parts stand open, sections closed. */
export function writeOutline(
  context: PDFContext,
  outlines: readonly OutlineEntry[],
  destinations: Destinations,
): PDFRef {
  const root = context.nextRef();
  const placed = outlines.map((entry, part) => ({ entry, part }));
  const { first, last, count } = writeSiblings(context, placed, root, destinations, 0);
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  return root;
}

interface PlacedEntry {
  readonly entry: OutlineEntry;
  readonly part: number;
}

interface Siblings {
  readonly first: PDFRef | undefined;
  readonly last: PDFRef | undefined;
  /** Entries that are seen when this level is open. */
  readonly count: number;
}

function writeSiblings(
  context: PDFContext,
  entries: readonly PlacedEntry[],
  parent: PDFRef,
  destinations: Destinations,
  depth: number,
): Siblings {
  const refs = entries.map(() => context.nextRef());
  let count = 0;
  entries.forEach(({ entry, part }, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    const children = entry.children.map((child) => ({ entry: child, part }));
    const inner = writeSiblings(context, children, ref, destinations, depth + 1);
    const isOpen = depth === 0;
    count += 1 + (isOpen ? inner.count : 0);
    const item = {
      Title: PDFHexString.fromText(entry.title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: inner.first,
      Last: inner.last,
      Count: inner.count === 0 ? undefined : isOpen ? inner.count : -inner.count,
      Dest: destinations.find(part, entry.anchor),
    };
    context.assign(ref, context.obj(item));
  });
  return { first: refs[0], last: refs.at(-1), count };
}
