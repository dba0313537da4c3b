import type { Corpus } from '../../src/model/Corpus.ts';
import type { LegalDocument } from '../../src/model/LegalDocument.ts';
import { pdfProfileOf } from '../../src/model/PdfProfile.ts';
import type { PdfProfile } from '../../src/model/PdfProfile.ts';
import { DATA_VERSION } from '../../src/render/data/dataVersion.ts';
import { documentText } from '../../src/render/data/documentText.ts';
import { inputOfDocument, inputOfPackage } from '../../src/render/pdf/input/inputOf.ts';
import type { PublishedNeeds } from '../../src/render/pdf/input/inputOf.ts';
import type { PdfSite } from '../../src/render/pdf/input/PdfSite.ts';
import type { PdfAttachment, PdfInput } from '../../src/render/pdf/PdfInput.ts';
import { site } from '../../src/site.ts';
import { sha256 } from './sha256.ts';

/** A PDF to be published. */
export interface PlannedPdf {
  /** From the site's root. */
  readonly path: string;
  readonly input: PdfInput;
  readonly profile: PdfProfile;
}

/**
 * Every PDF of a corpus: each annex with its text, each order alone, and each act with all of its
 * annexes unless all their texts are missing. One after another as they are asked for: the data that
 * all of them carry would fill the memory for a whole country. `days`: the day of each text's last change.
 */
export function* listPdfs(
  corpus: Corpus,
  address: PdfSite,
  days: ReadonlyMap<string, string>,
): Generator<PlannedPdf> {
  for (const act of corpus.acts) {
    const profile = pdfProfileOf(corpus.pdfProfiles, act.issuer);
    const documents = corpus.documents.filter((document) => document.act.id === act.id);
    const needs = (some: readonly LegalDocument[]): PublishedNeeds => ({
      profile,
      site: address,
      date: lastDay(some, days) ?? act.date,
      sha256: sha256(some.map(textOf).join('')),
      attachment: attachmentOf(some),
    });
    const alone = documents.filter(({ content }) => content.kind === 'text');
    for (const document of alone) {
      const path = document.id === act.id ? site.orderPdf(act.id) : site.documentPdf(document.id);
      yield { path, input: inputOfDocument(document, needs([document])), profile };
    }
    if (alone.length === 0) continue;
    const whole = inputOfPackage(documents, needs(documents));
    yield { path: site.packagePdf(act.id), input: whole, profile };
  }
}

/** What `document.txt` publishes. */
function textOf({ content }: LegalDocument): string {
  return content.kind === 'text' ? documentText(content.tree) : '';
}

/**
 * The documents as data: what `document.json` publishes less our apparatus, so that a PDF does not
 * change when a function is classified anew.
 */
function attachmentOf(documents: readonly LegalDocument[]): PdfAttachment {
  const records = documents.flatMap(({ id, territory, title, annex, content }) =>
    content.kind === 'text' ? [{ id, territory, title, annex, tree: content.tree }] : [],
  );
  return {
    name: 'document.json',
    mime: 'application/json',
    description: 'Тот же текст с разметкой структуры',
    bytes: new TextEncoder().encode(JSON.stringify({ version: DATA_VERSION, documents: records })),
  };
}

function lastDay(
  documents: readonly LegalDocument[],
  days: ReadonlyMap<string, string>,
): string | null {
  const known = documents.flatMap(({ file }) => days.get(file) ?? []);
  return known.sort().at(-1) ?? null;
}
