/**
 * `npm run addresses`: adds what is published now to the lists of published addresses: provisions of the
 * content, and pages of the site that was built last. A listed address is never taken off.
 */
import { loadCorpus } from '../src/corpus/loadCorpus.ts';
import { listAddresses } from '../src/check/listAddresses.ts';
import { listFiles } from './build/listFiles.ts';
import { readSettings } from './build/readSettings.ts';
import { addToList } from './addresses/addToList.ts';
import { pagesOf } from './addresses/pagesOf.ts';
import { PUBLISHED_PAGES, PUBLISHED_PROVISIONS } from './addresses/publishedLists.ts';

const { content, out } = readSettings(process.env);
await record(PUBLISHED_PROVISIONS, listAddresses(loadCorpus(content).corpus));
await record(PUBLISHED_PAGES, pagesOf(await listFiles(out)));

async function record(list: string, addresses: readonly string[]): Promise<void> {
  process.stdout.write(`${list}: ${await addToList(list, addresses)} new\n`);
}
