import { standardPdfProfile } from '../../../model/PdfProfile.ts';
import { renderDocumentPdf } from '../../../render/pdf/renderDocumentPdf.ts';
import { hexDigest } from '../../print-room/hexDigest.ts';
import { loadTypesetting } from '../../print-room/loadTypesetting.ts';
import type { Appendix } from './Appendix.ts';
import type { AppendixChoice } from './AppendixChoice.ts';
import { appendixText, inputOfAppendix, partOfAppendix } from './inputOfAppendix.ts';
import type { AppendixNeeds } from './inputOfAppendix.ts';

/** Sets a comparison with the typesetter of the published PDFs. `base`: base path of the site. */
export async function makeAppendix(
  appendix: Appendix,
  choice: AppendixChoice,
  place: Omit<AppendixNeeds, 'sha256'> & { readonly base: string },
): Promise<Uint8Array> {
  const part = partOfAppendix(appendix, choice);
  const sha256 = await hexDigest(appendixText(part));
  const input = inputOfAppendix(part, choice, { ...place, sha256 });
  const typesetting = await loadTypesetting(place.base);
  return (await renderDocumentPdf(input, typesetting, standardPdfProfile)).bytes;
}
