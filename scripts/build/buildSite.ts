import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Corpus } from '../../src/model/Corpus.ts';
import type { Progress } from '../console/Progress.ts';
import type { BuildStep } from './BuildContext.ts';
import { buildPages } from './buildPages.ts';
import type { BuildSettings } from './BuildSettings.ts';
import { inlineStyles } from './inlineStyles.ts';
import { moveInto } from './moveInto.ts';
import { Stage } from './Stage.ts';
import { takeTurn } from './takeTurn.ts';
import { writeCards } from './writeCards.ts';
import { writeManifest } from './writeManifest.ts';
import { writeMoved } from './writeMoved.ts';
import { writePdfs } from './writePdfs.ts';
import { writePrintRoom } from './writePrintRoom.ts';
import { writeSearchIndex } from './writeSearchIndex.ts';
import { writeSitemap } from './writeSitemap.ts';

/** A build of a corpus that has passed the check of content. */
export interface SiteBuild {
  readonly settings: BuildSettings;
  readonly corpus: Corpus;
  readonly progress: Progress;
  /** Ends the build early; the last good site stays. */
  readonly signal: AbortSignal;
}

/** Steps that need the corpus and not the pages: they run while Astro makes those. */
const STEPS: readonly { readonly name: string; readonly run: BuildStep }[] = [
  { name: 'Указатель поиска', run: writeSearchIndex },
  { name: 'Картинки для ссылок', run: writeCards },
  { name: 'PDF', run: writePdfs },
  { name: 'Печатная комната', run: writePrintRoom },
  { name: 'Прежние адреса', run: writeMoved },
];

/** Builds the whole site beside the finished one and puts it in its place at the end. */
export async function buildSite(build: SiteBuild): Promise<void> {
  const stage = new Stage(build.settings.out);
  await stage.open();
  try {
    await makeParts(build, stage);
    await joinParts(build, stage);
    build.signal.throwIfAborted();
    await stage.publish();
  } finally {
    await stage.discard();
  }
}

/** Pages in a process of their own, the rest here; when one side fails, the other is stopped. */
async function makeParts(build: SiteBuild, stage: Stage): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([build.signal, failed.signal]);
  const whole = { ...build, signal };
  const parts = [makePages(whole, stage.pages), makeFiles(whole, stage.files)];
  try {
    await Promise.all(parts);
  } catch (error) {
    failed.abort();
    await Promise.allSettled(parts);
    throw build.signal.aborted ? build.signal.reason : error;
  }
}

async function makePages({ settings, progress, signal }: SiteBuild, folder: string): Promise<void> {
  const release = await takeTurn(resolve('.cache/pages.turn'), signal);
  try {
    await progress.step('Страницы', () => buildPages(settings, folder, signal), words);
  } finally {
    await release();
  }
}

async function makeFiles(build: SiteBuild, folder: string): Promise<void> {
  const { base, origin } = build.settings;
  const context = { corpus: build.corpus, folder, cache: resolve('.cache'), base, origin };
  for (const { name, run } of STEPS) {
    build.signal.throwIfAborted();
    await build.progress.step(name, () => run(context), words);
  }
}

async function joinParts({ settings, progress }: SiteBuild, stage: Stage): Promise<void> {
  await moveInto(stage.pages, stage.site);
  await moveInto(stage.files, stage.site);
  // Without this file GitHub Pages leaves out folders that begin with an underscore.
  await writeFile(join(stage.site, '.nojekyll'), '');
  const published = { ...settings, folder: stage.site };
  await progress.step('Стили документов', () => inlineStyles(stage.site, settings.base), words);
  await progress.step('Карта сайта', () => writeSitemap(published), words);
  await progress.step('Опись файлов', () => writeManifest(stage.site), words);
}

function words(made: string): string {
  return made;
}
