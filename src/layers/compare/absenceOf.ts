import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { DocumentKind } from '../../model/DocumentKind.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Absence } from './Absence.ts';

/** Why a territory has no duty of a kind that other territories have at these levels. */
export function absenceOfDuty(territory: Territory, levels: ReadonlySet<Level>): Absence {
  const reasons = new Map<Level, string>(
    territory.unregulatedLevels.map(({ level, reason }) => [level, reason]),
  );
  const isOutside = levels.size > 0 && [...levels].every((level) => reasons.has(level));
  if (!isOutside) return { kind: 'not-found' };
  return {
    kind: 'unregulated',
    reason: [...new Set([...levels].map((one) => reasons.get(one)))].join(' '),
  };
}

/** Why a territory has nothing that documents of a kind hold. */
export function absenceOfKind(territory: Territory, kind: DocumentKind, corpus: Corpus): Absence {
  const missing = corpus.documents.filter(
    (one) => one.territory === territory.id && one.kind === kind && one.content.kind === 'missing',
  );
  return missing.length === 0
    ? { kind: 'not-found' }
    : { kind: 'not-provided', documents: missing.map(({ title }) => title) };
}
