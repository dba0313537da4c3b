import type { Corpus } from '../../model/Corpus.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import { documentRecord } from './documentRecord.ts';
import { mergeRecords } from './mergeRecords.ts';
import { provisionRecords } from './provisionRecords.ts';
import type { SearchRecord } from './SearchRecord.ts';

/** Everything a search can find, act by act in printed order: a record for each distinct wording of an act. */
export function collectRecords(corpus: Corpus): SearchRecord[] {
  const all: SearchRecord[] = [];
  for (const act of corpus.acts) {
    const documents = corpus.documents.filter((document) => document.act.id === act.id);
    const offset = all.length;
    for (const record of mergeRecords(recordsOf(documents)))
      all.push({ ...record, parent: record.parent === null ? null : record.parent + offset });
  }
  return all;
}

function recordsOf(documents: readonly LegalDocument[]): SearchRecord[] {
  const records: SearchRecord[] = [];
  for (const document of documents) {
    records.push(documentRecord(document));
    records.push(...provisionRecords(document, records.length));
  }
  return records;
}
