import type { Annotation } from '../../model/Annotation.ts';
import type { PlacedProvision } from '../../model/walkBlocks.ts';
import type { IndexedDocument } from '../provisions/indexDocuments.ts';
import type { MentionKind } from './NeedAnswer.ts';

/** What the provisions of a document are when they only mention something, by their marks and their place. */
export function mentionKinds({
  document,
  apparatus,
}: IndexedDocument): (placed: PlacedProvision) => MentionKind {
  const marked = new Map(apparatus.annotations.flatMap(markOf));
  return (placed) => {
    if (document.kind === 'scheme') return 'scheme';
    return marked.get(placed.provision.id) ?? (isTask(placed) ? 'task' : 'statement');
  };
}

/** The provision that an annotation tells the kind of; a cell speaks for its row. */
function markOf({ kind, span }: Annotation): [string, MentionKind][] {
  switch (kind) {
    case 'indicator':
    case 'mechanism':
    case 'matter':
    case 'term':
      return [[span.provision.replace(/-c\d+$/, ''), kind]];
    case 'function':
    case 'slip':
    case 'correction':
    case 'note':
    case 'reference':
    case 'basis':
    case 'abbreviation':
    case 'indicator-base':
    case 'indicator-method':
    case 'date':
    case 'channel':
    case 'enacting':
    case 'bodies':
    case 'direction':
      return [];
  }
}

/** Stands under «2.2. Задачи РСНМС:». */
function isTask({ ancestors }: PlacedProvision): boolean {
  return ancestors.some(
    (one) => one.kind === 'point' && /(?<!\p{L})задачи(?!\p{L}).*:$/iu.test(one.text),
  );
}
