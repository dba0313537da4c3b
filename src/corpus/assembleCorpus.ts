import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { SourceMap } from '../diagnostics/SourceMap.ts';
import type { Corpus } from '../model/Corpus.ts';
import type { Act, LegalDocument } from '../model/LegalDocument.ts';
import type { UnreadNames } from '../diagnostics/UnreadNames.ts';
import { createVocabulary, type Vocabulary } from '../parse/vocabulary/Vocabulary.ts';
import { packActs } from './packActs.ts';
import type { DocumentFiles } from './readDocumentFiles.ts';
import { readDocumentText } from './readDocumentText.ts';
import type { RegistryLists } from './readRegistries.ts';
import type { TerritoriesReading } from './readTerritories.ts';
import { toAct, toDocument } from './toDocument.ts';

export interface AssembledCorpus {
  readonly corpus: Corpus;
  readonly sourceMaps: ReadonlyMap<string, SourceMap>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins files into acts and documents, in order of territories, acts and annexes, and parses each text once. */
export function assembleCorpus(
  files: DocumentFiles,
  lists: RegistryLists,
  territories: TerritoriesReading,
  unread: UnreadNames,
): AssembledCorpus {
  const sourceMaps = new Map<string, SourceMap>();
  const diagnostics: Diagnostic[] = [];
  const documents: LegalDocument[] = [];
  const acts: Act[] = [];
  const vocabularies = new Map<string, Vocabulary>();
  for (const { territory, act, annexes } of packActs(files, territories)) {
    const vocabulary = vocabularies.get(territory.id) ?? vocabularyOf(lists, territory.id, unread);
    vocabularies.set(territory.id, vocabulary);
    const record = toAct(act, annexes);
    acts.push(record);
    for (const file of [act, ...annexes]) {
      const text = readDocumentText(file, vocabulary);
      sourceMaps.set(file.id, text.sourceMap);
      diagnostics.push(...text.diagnostics);
      documents.push(toDocument(file, record, text.content));
    }
  }
  const withDocuments = territories.territories.filter(({ id }) =>
    acts.some((act) => act.territory === id),
  );
  const corpus = { ...lists, territories: withDocuments, acts, documents };
  return { corpus, sourceMaps, diagnostics };
}

function vocabularyOf(
  { topics, bodies }: RegistryLists,
  territory: string,
  unread: UnreadNames,
): Vocabulary {
  const own = bodies.filter((body) => body.territory === territory);
  return createVocabulary(topics, own, territory, unread);
}
