import type { PdfProfile } from '../../../model/PdfProfile.ts';
import type { DocumentPart, MissingPart } from '../PdfInput.ts';

/** What the print room sets one document from: published beside the page, loaded when it is ticked. */
export interface PrintEntry {
  readonly document: string;
  /** Its references lead to documents, whether or not they will be in the same file. */
  readonly part: DocumentPart | MissingPart;
  readonly profile: PdfProfile;
  /** ISO day of the text's last change. */
  readonly date: string;
}
