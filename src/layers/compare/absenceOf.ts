import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import type { DocumentKind } from '../../model/DocumentKind.ts';
import type { Act } from '../../model/LegalDocument.ts';
import type { Territory, UnregulatedLevel } from '../../model/Territory.ts';
import type { Absence, Unregulated } from './Absence.ts';

/** What a territory is silent about, and why. */
export type Silences = Pick<Territory, 'unregulatedLevels' | 'unprovided'>;

/**
 * Why a territory has no duty of a kind that other territories have at these levels. Where a text that the site
 * lacks could have it, and no text on the site covers the level, nobody can say that it was looked for.
 */
export function absenceOfDuty(
  { unregulatedLevels, unprovided }: Silences,
  levels: ReadonlySet<Level>,
): Absence {
  // A topic that nobody has may stand at any level.
  const asked: ReadonlySet<Level> = levels.size === 0 ? ALL_LEVELS : levels;
  const outside = unregulatedLevels.filter(({ level }) => asked.has(level));
  if (outside.length === asked.size) return toUnregulated(outside);
  const silent = new Set<Level>([...outside.map(({ level }) => level), ...unprovided.levels]);
  return [...asked].every((level) => silent.has(level))
    ? { kind: 'not-provided', documents: unprovided.documents }
    : { kind: 'not-found' };
}

/** The same where acts in force no more have it (`acts`). */
export function absenceBeside(acts: readonly Act[], absence: Absence): Absence {
  return absence.kind === 'not-found' && acts.length > 0 ? { kind: 'lapsed', acts } : absence;
}

const ALL_LEVELS = new Set<Level>(['federal', 'regional', 'municipal', 'institutional']);

function toUnregulated(outside: readonly UnregulatedLevel[]): Unregulated {
  const exceptions = new Set(outside.flatMap(({ except }) => except ?? []));
  return {
    kind: 'unregulated',
    except: exceptions.size === 0 ? null : [...exceptions].join(', '),
    reason: [...new Set(outside.map(({ reason }) => reason))].join(' '),
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
