import type { Body, BodyType } from './Body.ts';
import type { Corpus } from './Corpus.ts';
import type { Act, LegalDocument } from './LegalDocument.ts';
import type { Territory } from './Territory.ts';
import type { Topic } from './Topic.ts';

/** Lookups by id over a corpus. Each throws for an id that is not there: ids come from the corpus itself. */
export interface CorpusIndex {
  readonly document: (id: string) => LegalDocument;
  readonly act: (id: string) => Act;
  readonly topic: (id: string) => Topic;
  readonly bodyType: (id: string) => BodyType;
  readonly body: (territory: string, id: string) => Body;
  /** A territory with documents, or any region. */
  readonly territory: (id: string) => Territory;
}

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const bodies = new Map(corpus.bodies.map((body) => [`${body.territory}/${body.id}`, body]));
  return {
    document: lookup('document', corpus.documents),
    act: lookup('act', corpus.acts),
    topic: lookup('topic', corpus.topics),
    bodyType: lookup('body type', corpus.bodyTypes),
    body: (territory, id) =>
      existing(bodies.get(`${territory}/${id}`), 'body', `${territory}/${id}`),
    territory: lookup('territory', [...corpus.regions, ...corpus.territories]),
  };
}

function lookup<T extends { readonly id: string }>(
  what: string,
  entries: readonly T[],
): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => existing(byId.get(id), what, id);
}

function existing<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The corpus has no ${what} «${id}».`);
  return value;
}
