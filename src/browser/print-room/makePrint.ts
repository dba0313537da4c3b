import { standardPdfProfile } from '../../model/PdfProfile.ts';
import { deflateInScript } from '../../render/pdf/draw/deflateInScript.ts';
import type { PdfSite } from '../../render/pdf/input/PdfSite.ts';
import type { PrintEntry } from '../../render/pdf/input/PrintEntry.ts';
import { openFontSet } from '../../render/pdf/measure/FontSet.ts';
import type { ComparisonPart } from '../../render/pdf/PdfInput.ts';
import { renderDocumentPdf } from '../../render/pdf/renderDocumentPdf.ts';
import { site as paths } from '../../site.ts';
import { choiceText, inputOfChoice } from './inputOfChoice.ts';
import type { PrintChoice } from './PrintChoice.ts';

/** Loads what a choice needs and sets it, with the typesetter and the faces of the published PDFs. */
export async function makePrint(
  choice: PrintChoice,
  site: PdfSite,
  comparison: ComparisonPart | null = null,
): Promise<Uint8Array> {
  const [entries, regular, bold] = await Promise.all([
    Promise.all(choice.documents.map((id) => loadEntry(site.base + paths.printPart(id)))),
    loadBytes(site.base + paths.printFont('regular')),
    loadBytes(site.base + paths.printFont('bold')),
  ]);
  const sha256 = await hexDigest(choiceText(entries));
  const input = inputOfChoice(choice, { entries, site, sha256, comparison });
  const typesetting = { fonts: openFontSet({ regular, bold }), deflate: deflateInScript };
  const profile = entries[0]?.profile ?? standardPdfProfile;
  return (await renderDocumentPdf(input, typesetting, profile)).bytes;
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function loadEntry(address: string): Promise<PrintEntry> {
  const entry: unknown = await (await load(address)).json();
  if (!isEntry(entry)) throw new Error(`${address}: not a document`);
  return entry;
}

/** The site wrote the file: that it is one of them is enough. */
function isEntry(value: unknown): value is PrintEntry {
  return typeof value === 'object' && value !== null && 'part' in value && 'profile' in value;
}

async function loadBytes(address: string): Promise<Uint8Array> {
  const response = await load(address);
  return new Uint8Array(await response.arrayBuffer());
}

async function hexDigest(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
