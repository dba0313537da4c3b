import type { Level } from '../../model/Block.ts';
import type { Corpus } from '../../model/Corpus.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import { annotationsOf, indexDocuments, provisionAt } from '../provisions/indexDocuments.ts';
import { pointNumber } from '../provisions/pointNumber.ts';

/** A body acting as a subject at one point of one document. */
export interface SubjectRecord {
  readonly document: string;
  readonly provision: string;
  readonly act: string;
  readonly territory: string;
  readonly level: Level;
  readonly body: string;
  readonly type: string;
  readonly name: string;
  readonly partOf: string | null;
  readonly point: string | null;
  /** How many functions stand under it in this document. */
  readonly functions: number;
}

/** Every subject entry of the corpus, in the order of documents and print. */
export function listSubjects(corpus: Corpus): SubjectRecord[] {
  const index = indexCorpus(corpus);
  return [...indexDocuments(corpus)].flatMap((indexed) => {
    const { document, apparatus } = indexed;
    const functions = Map.groupBy(annotationsOf(indexed, 'function'), (one) => one.subject);
    return apparatus.subjects.map((entry) => {
      const body = index.body(document.territory, entry.body);
      return {
        document: document.id,
        provision: entry.provision,
        act: document.act.id,
        territory: document.territory,
        level: entry.level,
        body: body.id,
        type: body.type,
        name: body.name,
        partOf: body.partOf,
        point: pointNumber(provisionAt(indexed, entry.provision)),
        functions: functions.get(entry.provision)?.length ?? 0,
      };
    });
  });
}
