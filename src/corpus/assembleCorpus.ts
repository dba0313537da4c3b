import type { Corpus } from '../model/Corpus.ts';
import type { SourceMap } from '../diagnostics/SourceMap.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Act, LegalDocument } from '../model/LegalDocument.ts';
import type { Territory } from '../model/Territory.ts';
import type { ActRecord } from '../parse/frontmatter/actSchema.ts';
import type { AnnexRecord } from '../parse/frontmatter/annexSchema.ts';
import { createNameResolver } from '../text/createNameResolver.ts';
import { createVocabulary, type Vocabulary } from '../parse/vocabulary/Vocabulary.ts';
import { compareAnnexes } from './compareAnnexes.ts';
import type { DocumentFile } from './DocumentFile.ts';
import type { DocumentFiles } from './readDocumentFiles.ts';
import { readDocumentText } from './readDocumentText.ts';
import type { Registries } from './readRegistries.ts';

type ActFile = DocumentFile<ActRecord>;
type AnnexFile = DocumentFile<AnnexRecord>;

export interface AssembledCorpus {
  readonly corpus: Corpus;
  readonly sourceMaps: ReadonlyMap<string, SourceMap>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins files into acts and documents, in order of territories, acts and annexes, and parses each text once. */
export function assembleCorpus(
  files: DocumentFiles,
  registries: Registries,
  territories: readonly Territory[],
): AssembledCorpus {
  const acts = files.acts.filter((file) => isInTerritory(file, territories));
  const annexes = files.annexes.filter((file) => belongsToAct(file, files.acts));
  const withDocuments = territories.filter(({ id }) =>
    acts.some(({ record }) => record.territory === id),
  );
  const sourceMaps = new Map<string, SourceMap>();
  const diagnostics: Diagnostic[] = [];
  const documents: LegalDocument[] = [];
  const actsInOrder: Act[] = [];
  for (const territory of withDocuments) {
    const vocabulary = vocabularyOf(registries, territory.id);
    for (const file of actsOf(acts, territory.id)) {
      const own = annexes.filter(({ record }) => record.act === file.id).sort(compareAnnexes);
      const act = toAct(file, own);
      actsInOrder.push(act);
      for (const each of [file, ...own]) {
        const text = readDocumentText(each, vocabulary);
        sourceMaps.set(each.id, text.sourceMap);
        diagnostics.push(...text.diagnostics);
        documents.push(toDocument(each, act, text.content));
      }
    }
  }
  const { diagnostics: _diagnostics, places: _places, ...registered } = registries;
  const corpus = { ...registered, territories: withDocuments, acts: actsInOrder, documents };
  return { corpus, sourceMaps, diagnostics };
}

function actsOf(acts: readonly ActFile[], territory: string): readonly ActFile[] {
  const own = acts.filter(({ record }) => record.territory === territory);
  return own.sort((a, b) => a.record.date.localeCompare(b.record.date) || a.id.localeCompare(b.id));
}

function vocabularyOf({ topics, bodies }: Registries, territory: string): Vocabulary {
  return createVocabulary(
    topics,
    bodies.filter((body) => body.territory === territory),
  );
}

function toAct({ id, record }: ActFile, annexes: readonly AnnexFile[]): Act {
  const { territory, type, number, date, issuer, issuerGenitive, title, status, amends } = record;
  const documents = [id, ...annexes.map((annex) => annex.id)];
  return {
    id,
    territory,
    type,
    number,
    date,
    issuer,
    issuerGenitive,
    title,
    status,
    documents,
    amends,
  };
}

function toDocument(
  file: ActFile | AnnexFile,
  act: Act,
  content: LegalDocument['content'],
): LegalDocument {
  const { id, kind, record, source } = file;
  const place =
    'annex' in record
      ? { annex: record.annex, parent: record.parent }
      : { annex: null, parent: null };
  return {
    id,
    kind,
    territory: act.territory,
    title: record.title,
    act,
    ...place,
    file: source.file,
    content,
  };
}

function isInTerritory(
  { record, reporter, offsetOf }: ActFile,
  territories: readonly Territory[],
): boolean {
  if (territories.some(({ id }) => id === record.territory)) return true;
  const entries = territories.map(({ id, names }) => ({
    id,
    name: names.full,
    aka: [names.short],
  }));
  const nearest = createNameResolver(entries).nearest(record.territory);
  const hint =
    nearest === null ? '' : `Возможно, имелась в виду «${nearest.id}» («${nearest.name}»). `;
  const message = `Территории «${record.territory}» нет.`;
  reporter.report(
    'TERRITORY_UNKNOWN',
    offsetOf(['territory']),
    message,
    `${hint}Территории описаны в content/territories.`,
  );
  return false;
}

function belongsToAct(
  { record, reporter, offsetOf }: AnnexFile,
  acts: readonly ActFile[],
): boolean {
  if (acts.some(({ id }) => id === record.act)) return true;
  const entries = acts.map((act) => ({ id: act.id, name: act.record.title, aka: [] }));
  const nearest = createNameResolver(entries).nearest(record.act);
  const hint = nearest === null ? '' : `Возможно, имелся в виду «${nearest.id}». `;
  reporter.report(
    'ACT_UNKNOWN',
    offsetOf(['act']),
    `Акта «${record.act}» нет.`,
    `${hint}Акты лежат в content/acts.`,
  );
  return false;
}
