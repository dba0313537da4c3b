import type { Corpus } from '../../src/model/Corpus.ts';
import { pdfProfileOf } from '../../src/model/PdfProfile.ts';
import { partOf } from '../../src/render/pdf/input/partOf.ts';
import type { PrintEntry } from '../../src/render/pdf/input/PrintEntry.ts';

const NOWHERE = { origin: null, base: '/' };

/** What the print room sets each document from. `days`: the day of each file's last change. */
export function listPrintEntries(
  corpus: Corpus,
  days: ReadonlyMap<string, string>,
): readonly PrintEntry[] {
  const included = new Set(corpus.documents.map(({ id }) => id));
  return corpus.documents.map((document) => {
    const profile = pdfProfileOf(corpus.pdfProfiles, document.act.issuer);
    return {
      document: document.id,
      part: partOf(document, { profile, included, site: NOWHERE }),
      profile,
      date: days.get(document.file) ?? document.act.date,
    };
  });
}
