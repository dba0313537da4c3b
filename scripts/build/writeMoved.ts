import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { movedAddresses } from '../../src/layers/moved/movedAddresses.ts';
import { redirectPage } from '../../src/render/html/redirectPage.ts';
import { site } from '../../src/site.ts';
import type { BuildStep } from './BuildContext.ts';
import { counted } from './counted.ts';

/** Puts a redirect where a document was published under another id: published addresses stay. */
export const writeMoved: BuildStep = async ({ corpus, folder, base, origin }) => {
  const { documents } = movedAddresses(corpus);
  for (const [from, to] of documents) {
    const href = `${base}${site.address(to)}`;
    const output = join(folder, site.document(from), 'index.html');
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, redirectPage(href, origin === null ? null : `${origin}${href}`));
  }
  return counted(documents.size, ['адрес', 'адреса', 'адресов']);
};
