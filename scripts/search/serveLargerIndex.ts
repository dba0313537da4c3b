import { resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/loadCorpus.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import { readSettings } from '../build/readSettings.ts';
import { layOverIndex } from './layOverIndex.ts';

const LARGER_SITE = resolve('.cache/search-larger');

/** Serves, from now on, a copy of the built site with the index that a corpus made of its own would have. */
export async function serveLargerIndex(grow: (own: Corpus) => Corpus): Promise<Corpus> {
  const { corpus } = loadCorpus();
  const larger = grow(corpus);
  await layOverIndex(readSettings(process.env).out, LARGER_SITE, corpus, larger);
  process.env.SVOD_OUT = LARGER_SITE;
  return larger;
}
