import { standardPdfProfile } from '../../model/PdfProfile.ts';
import type { PdfSite } from '../../render/pdf/input/PdfSite.ts';
import type { PrintEntry } from '../../render/pdf/input/PrintEntry.ts';
import { renderDocumentPdf } from '../../render/pdf/renderDocumentPdf.ts';
import { site as paths } from '../../site.ts';
import { hexDigest } from './hexDigest.ts';
import { choiceText, inputOfChoice } from './inputOfChoice.ts';
import { loadFile } from './loadFile.ts';
import { loadTypesetting } from './loadTypesetting.ts';
import type { PrintChoice } from './PrintChoice.ts';

/** Loads what a choice needs and sets it, with the typesetter and the faces of the published PDFs. */
export async function makePrint(choice: PrintChoice, site: PdfSite): Promise<Uint8Array> {
  const [typesetting, ...entries] = await Promise.all([
    loadTypesetting(site.base),
    ...choice.documents.map((id) => loadEntry(site.base + paths.printPart(id))),
  ]);
  const sha256 = await hexDigest(choiceText(entries));
  const input = inputOfChoice(choice, { entries, site, sha256 });
  const profile = entries[0]?.profile ?? standardPdfProfile;
  return (await renderDocumentPdf(input, typesetting, profile)).bytes;
}

async function loadEntry(address: string): Promise<PrintEntry> {
  const entry: unknown = await (await loadFile(address)).json();
  if (!isEntry(entry)) throw new Error(`${address}: not a document`);
  return entry;
}

/** The site wrote the file: that it is one of them is enough. */
function isEntry(value: unknown): value is PrintEntry {
  return typeof value === 'object' && value !== null && 'part' in value && 'profile' in value;
}
