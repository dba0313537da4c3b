import type { Corpus } from '../../model/Corpus.ts';
import type { Territory } from '../../model/Territory.ts';
import type { Dictionary } from './Dictionary.ts';
import type { CoreDefinition, CoreDocument, IndexCore } from './IndexCore.ts';
import { openingVerbs } from './openingVerbs.ts';
import { packForms } from './packForms.ts';
import type { Posting } from './Posting.ts';
import type { PlaceSubject, SearchRecord } from './SearchRecord.ts';
import { topicTerms } from './topicTerms.ts';
import { writtenForms } from './writtenForms.ts';

/** What the core is made from, beside the corpus. */
export interface CoreParts {
  readonly records: readonly SearchRecord[];
  readonly dictionary: Dictionary;
  /** Sorted. */
  readonly terms: readonly string[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly subjects: readonly PlaceSubjectOf[];
  readonly termShards: readonly number[];
  readonly textPacks: readonly number[];
}

/** A body acting at a level, with its index in the corpus. */
export interface PlaceSubjectOf {
  readonly body: number;
  readonly level: PlaceSubject['level'];
}

export function buildCore(corpus: Corpus, parts: CoreParts): IndexCore {
  const territory = (id: string) => corpus.territories.findIndex((one) => one.id === id);
  const { records, terms, postings, subjects, termShards, textPacks } = parts;
  const forms = writtenForms(corpus, records);
  return {
    territories: corpus.territories.map(({ id, names, parent }) => ({
      id,
      name: names.full,
      short: names.short,
      parent,
    })),
    regions: regionsWithoutDocuments(corpus).map(({ id, names }) => ({ id, name: names.full })),
    acts: corpus.acts.map(({ type, number, date, territory: id }) => ({
      type,
      number,
      date,
      territory: territory(id),
    })),
    documents: documentsOf(corpus, records),
    bodyTypes: corpus.bodyTypes.map(({ id, name }) => ({ id, name })),
    bodies: corpus.bodies.map((body) => ({
      id: body.id,
      short: body.short,
      territory: territory(body.territory),
      type: corpus.bodyTypes.findIndex(({ id }) => id === body.type),
    })),
    subjects,
    ...dictionaryOf(corpus, parts),
    terms: terms.join('\n'),
    forms: terms.map((term) => packForms(term, forms.get(term) ?? [])).join('\n'),
    frequencies: terms.map((term) => postings.get(term)?.length ?? 0),
    termShards,
    textPacks,
    definitions: definitionsOf(corpus, records),
    needs: corpus.needs.map(({ id, title }) => ({ id, name: title })),
  };
}

function regionsWithoutDocuments({ regions, territories }: Corpus): Territory[] {
  return regions.filter((region) => !territories.some(({ id }) => id === region.id));
}

function documentsOf(corpus: Corpus, records: readonly SearchRecord[]): CoreDocument[] {
  return corpus.documents.map(({ id, title, kind, act, annex }) => ({
    id,
    title,
    kind,
    act: corpus.acts.findIndex((one) => one.id === act.id),
    annex,
    record: records.findIndex(
      (record) => record.kind === 'document' && record.places[0]?.document === id,
    ),
  }));
}

/** The parts of the core that speak of words: every term by its index. */
function dictionaryOf(corpus: Corpus, { dictionary, terms, records }: CoreParts) {
  const termIndex = new Map(terms.map((term, index) => [term, index]));
  const indexOf = (term: string) => termIndex.get(term) ?? 0;
  const weighted = (weights: ReadonlyMap<string, number>) =>
    [...weights].flatMap(([term, weight]) => [indexOf(term), Math.round(weight * 100)]);
  const places = [...corpus.territories, ...regionsWithoutDocuments(corpus)];
  return {
    openers: openingVerbs(records).flatMap((stem) => termIndex.get(stem) ?? []),
    phrases: [...dictionary.phrases.values()]
      .flat()
      .map(({ stems, concept }) => [...stems, concept].map(indexOf)),
    classes: [...dictionary.classes].flatMap(([form, concept]) => [form, concept].map(indexOf)),
    synonyms: [...dictionary.synonyms].map(([term, others]) => [
      indexOf(term),
      ...weighted(others),
    ]),
    labels: [...dictionary.labels].map(([term, words]) => [indexOf(term), words] as const),
    bodyForms: [...dictionary.bodies].map(([term, bodies]) => [indexOf(term), ...bodies]),
    territoryForms: dictionary.territories.map(({ stems, territory }) => [
      ...stems.map(indexOf),
      places.findIndex(({ id }) => id === territory),
    ]),
    topics: corpus.topics.map((topic) => ({
      id: topic.id,
      name: topic.name,
      terms: weighted(topicTerms(topic, dictionary)),
    })),
  };
}

function definitionsOf(corpus: Corpus, records: readonly SearchRecord[]): CoreDefinition[] {
  return records.flatMap(({ kind, head, text, places: [place] }) => {
    if (kind !== 'definition' || head === null || !place?.provision) return [];
    const document = corpus.documents.findIndex(({ id }) => id === place.document);
    return [{ words: text.slice(head.start, head.end), document, provision: place.provision }];
  });
}
