import type { FunctionAnnotation } from '../../model/Annotation.ts';
import type { SubjectEntry } from '../../model/Apparatus.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus, type CorpusIndex } from '../../model/indexCorpus.ts';
import {
  annotationsOf,
  indexDocuments,
  provisionAt,
  wordsAt,
  type IndexedDocument,
} from '../provisions/indexDocuments.ts';
import { pointNumber } from '../provisions/pointNumber.ts';
import type { FunctionSubject, SubjectFunction } from './SubjectFunction.ts';

/** Every function of the corpus, in the order of documents and print. */
export function listFunctions(corpus: Corpus): SubjectFunction[] {
  const index = indexCorpus(corpus);
  return [...indexDocuments(corpus)].flatMap((indexed) => functionsOf(index, indexed));
}

function functionsOf(index: CorpusIndex, indexed: IndexedDocument): SubjectFunction[] {
  const subjects = new Map(indexed.apparatus.subjects.map((one) => [one.provision, one]));
  const taken = new Map<string, number>();
  return annotationsOf(indexed, 'function').map((marked) => {
    const entry = subjects.get(marked.subject);
    if (entry === undefined)
      throw new Error(`${indexed.document.id} has no subject ${marked.subject}`);
    const { provision } = marked.span;
    const ordinal = (taken.get(provision) ?? 0) + 1;
    taken.set(provision, ordinal);
    return toFunction(indexed, marked, ordinal, entry, subjectOf(index, indexed, entry));
  });
}

function toFunction(
  indexed: IndexedDocument,
  marked: FunctionAnnotation,
  ordinal: number,
  entry: SubjectEntry,
  subject: FunctionSubject,
): SubjectFunction {
  const { document } = indexed;
  const { provision } = marked.span;
  return {
    id: `${document.id}#${provision}${ordinal === 1 ? '' : `~${ordinal}`}`,
    document: document.id,
    provision,
    act: document.act.id,
    territory: document.territory,
    level: entry.level,
    subject,
    point: pointNumber(provisionAt(indexed, provision)),
    text: wordsAt(indexed, marked.span),
    topics: marked.topics,
  };
}

function subjectOf(
  index: CorpusIndex,
  indexed: IndexedDocument,
  entry: SubjectEntry,
): FunctionSubject {
  const body = index.body(indexed.document.territory, entry.body);
  return {
    body: body.id,
    type: body.type,
    name: body.name,
    short: body.short,
    provision: entry.provision,
    point: pointNumber(provisionAt(indexed, entry.provision)),
  };
}
