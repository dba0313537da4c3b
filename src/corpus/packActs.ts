import type { Territory } from '../model/Territory.ts';
import type { ActRecord } from '../parse/frontmatter/actSchema.ts';
import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';
import { createNameResolver } from '../text/createNameResolver.ts';
import type { DocumentFile } from './DocumentFile.ts';
import type { DocumentFiles } from './readDocumentFiles.ts';
import type { TerritoriesReading } from './readTerritories.ts';

export type ActFile = DocumentFile<ActRecord>;
export type AnnexFile = DocumentFile<AnnexRecord>;

/** An act of a territory with its annexes, in order. */
export interface ActPackage {
  readonly territory: Territory;
  readonly act: ActFile;
  readonly annexes: readonly AnnexFile[];
}

/**
 * Files as packages, in order of territories, dates of acts and numbers of annexes. An act of no known
 * territory and an annex of no known act are reported and left out.
 */
export function packActs(
  files: DocumentFiles,
  { territories, unread }: TerritoriesReading,
): readonly ActPackage[] {
  const acts = files.acts
    .filter((file) => isInTerritory(file, territories, unread))
    .sort(compareActs);
  const annexes = files.annexes.filter((file) => belongsToAct(file, files));
  const byAct = Map.groupBy(annexes, ({ record }) => record.act);
  return territories.flatMap((territory) =>
    acts
      .filter(({ record }) => record.territory === territory.id)
      .map((act) => ({ territory, act, annexes: (byAct.get(act.id) ?? []).sort(compareAnnexes) })),
  );
}

function compareActs(a: ActFile, b: ActFile): number {
  return a.record.date.localeCompare(b.record.date) || a.id.localeCompare(b.id);
}

/** Annexes by number, an annex of an annex after its parent, and what the act does not name at the end. */
function compareAnnexes(a: AnnexFile, b: AnnexFile): number {
  return annexNumber(a) - annexNumber(b) || a.record.annex.localeCompare(b.record.annex);
}

function annexNumber({ record: { annex } }: AnnexFile): number {
  return annex === 'scheme' ? Number.MAX_SAFE_INTEGER : Number.parseInt(annex, 10);
}

/** A territory whose file could not be read has been reported: its acts wait for it without a fault. */
function isInTerritory(
  { record, reporter, offsetOf }: ActFile,
  territories: readonly Territory[],
  unread: readonly string[],
): boolean {
  if (territories.some(({ id }) => id === record.territory)) return true;
  if (unread.includes(record.territory)) return false;
  const entries = territories.map(({ id, names }) => ({ id, name: names.full, aka: [] }));
  const hint = hintOf('Возможно, имелась в виду', record.territory, entries);
  const message = `Территории «${record.territory}» нет.`;
  const fix = `${hint}Территории описаны в content/territories.`;
  reporter.report('TERRITORY_UNKNOWN', offsetOf(['territory']), message, fix);
  return false;
}

/** An act whose own file could not be read has been reported: that its annexes wait for it is no second fault. */
function belongsToAct({ record, reporter, offsetOf }: AnnexFile, files: DocumentFiles): boolean {
  if (files.acts.some(({ id }) => id === record.act)) return true;
  if (files.unread.includes(record.act)) return false;
  const entries = files.acts.map((act) => ({ id: act.id, name: act.record.title, aka: [] }));
  const hint = hintOf('Возможно, имелся в виду', record.act, entries);
  const message = `Акта «${record.act}» нет.`;
  const fix = `${hint}Акты лежат в content/acts.`;
  reporter.report('ACT_UNKNOWN', offsetOf(['act']), message, fix);
  return false;
}

function hintOf(
  phrase: string,
  value: string,
  entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly aka: readonly string[];
  }[],
): string {
  const nearest = createNameResolver(entries).nearest(value);
  return nearest === null ? '' : `${phrase} «${nearest.id}» («${nearest.name}»). `;
}
