import { deflateInScript } from '../../render/pdf/draw/deflateInScript.ts';
import { openFontSet } from '../../render/pdf/measure/FontSet.ts';
import type { Typesetting } from '../../render/pdf/renderDocumentPdf.ts';
import { site } from '../../site.ts';
import { loadFile } from './loadFile.ts';

/** The faces of the published PDFs, under a base path. Throws without a connection. */
export async function loadTypesetting(base: string): Promise<Typesetting> {
  const load = async (face: 'regular' | 'bold') => {
    const response = await loadFile(base + site.printFont(face));
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, bold] = await Promise.all([load('regular'), load('bold')]);
  return { fonts: openFontSet({ regular, bold }), deflate: deflateInScript };
}
