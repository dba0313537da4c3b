import { relative } from 'node:path';
import type { Corpus } from '../../src/model/Corpus.ts';
import { Progress } from '../console/Progress.ts';
import { buildSite } from './buildSite.ts';
import type { BuildSettings } from './BuildSettings.ts';
import { counted } from './counted.ts';
import { lockBuild } from './lockBuild.ts';
import { readCheckedCorpus } from './readCheckedCorpus.ts';

const WITHOUT_ORIGIN =
  'SVOD_ORIGIN не задан: на страницах нет полных адресов и картинок для ссылок, в PDF нет QR-кода, ' +
  'нет карты сайта (sitemap.xml).';

/**
 * The whole of `npm run build`: checks the content, builds, tells on standard output how it goes.
 * Resolves with false where the content has errors; rejects when the build itself fails.
 */
export async function runBuild(settings: BuildSettings, signal: AbortSignal): Promise<boolean> {
  const start = performance.now();
  const progress = new Progress((line) => process.stdout.write(`${line}\n`));
  const release = await lockBuild(settings.out);
  try {
    const read = () => Promise.resolve(readCheckedCorpus(settings.content));
    const corpus = await progress.step('Содержание', read, countDocuments);
    if (corpus === null) {
      progress.say('Сайт не собран: прежний остался как был.');
      return false;
    }
    await buildSite({ settings, corpus, progress, signal });
    if (settings.origin === null) progress.say(WITHOUT_ORIGIN);
    const seconds = Math.round((performance.now() - start) / 1000);
    progress.say(`Готово за ${seconds} с: ${relative('', settings.out)}/`);
    return true;
  } finally {
    await release();
  }
}

function countDocuments(corpus: Corpus | null): string | null {
  if (corpus === null) return null;
  return counted(corpus.documents.length, ['документ', 'документа', 'документов']);
}
