import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { hasLapsed } from '../../model/hasLapsed.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Territory, UnprovidedTexts, UnregulatedLevel } from '../../model/Territory.ts';
import { listHeldLevels } from './listHeldLevels.ts';

const ALL_LEVELS: readonly Level[] = ['federal', 'regional', 'municipal', 'institutional'];
const LEVELS = ['regional', 'municipal', 'institutional'] as const;

/**
 * The corpus with the silent levels of territories as the documents prove them. A level that no document of the
 * territory gives a function at is not regulated either: a plan alone covers no level, and its silence is no gap.
 * Where the text that may do so is not on the site, nobody can tell: such levels are unprovided. A level that a
 * document does give functions at is regulated, whatever the registry says (see `checkLevels`).
 */
export function addSilentLevels(corpus: Corpus): Corpus {
  const byTerritory = Map.groupBy(corpus.documents, (document) => document.territory);
  const territories = corpus.territories.map((one) =>
    withSilences(one, byTerritory.get(one.id) ?? []),
  );
  return { ...corpus, territories };
}

function withSilences(territory: Territory, documents: readonly LegalDocument[]): Territory {
  const held = listHeldLevels(documents);
  const told = territory.unregulatedLevels.filter(
    ({ level, except }) => except !== null || !held.has(level),
  );
  const isTold = (level: Level) => told.some((one) => one.level === level);
  const missing = documents.filter(isMissingText);
  // What an act in force no more says or may have said covers nothing today.
  const heldToday = listHeldLevels(documents.filter(({ act }) => !hasLapsed(act)));
  const levels = ALL_LEVELS.filter((level) => !heldToday.has(level) && !isTold(level));
  const silent = LEVELS.filter((level) => !held.has(level) && !isTold(level));
  return missing.length > 0
    ? { ...territory, unregulatedLevels: told, unprovided: toUnprovided(missing, levels) }
    : { ...territory, unregulatedLevels: [...told, ...silent.map(toLevel)] };
}

/** Orders and plans give no functions. */
function isMissingText({ act, kind, content }: LegalDocument): boolean {
  const givesFunctions = kind === 'regulation' || kind === 'composition';
  return content.kind === 'missing' && givesFunctions && !hasLapsed(act);
}

function toUnprovided(
  missing: readonly LegalDocument[],
  levels: readonly Level[],
): UnprovidedTexts {
  return { documents: levels.length === 0 ? [] : missing.map(({ title }) => title), levels };
}

function toLevel(level: (typeof LEVELS)[number]): UnregulatedLevel {
  return { level, except: null, reason: REASON };
}

const REASON = 'Ни один документ территории на сайте обязанностей этого уровня не распределяет.';
