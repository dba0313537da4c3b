import type { Level } from '../../model/Block.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';

/** Levels whose bodies documents give functions to. */
export function listHeldLevels(documents: readonly LegalDocument[]): ReadonlySet<Level> {
  return new Set(documents.flatMap(levelsOf));
}

function levelsOf({ content }: LegalDocument): Level[] {
  if (content.kind === 'missing') return [];
  const { annotations, subjects } = content.apparatus;
  const holders = new Set(
    annotations.flatMap((one) => (one.kind === 'function' ? [one.subject] : [])),
  );
  return subjects.filter(({ provision }) => holders.has(provision)).map(({ level }) => level);
}
