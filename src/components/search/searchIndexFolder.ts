import type { Corpus } from '../../model/Corpus.ts';
import { indexVersion } from '../../render/search/indexVersion.ts';
import { site } from '../../site.ts';
import { href } from '../href.ts';

/** Versions of corpora already asked for: every page asks, and the answer takes reading them whole. */
const versions = new WeakMap<Corpus, string>();

/** Where the index of a corpus is published, as a link: with a slash at the end. */
export function searchIndexFolder(corpus: Corpus): string {
  const version = versions.get(corpus) ?? indexVersion(corpus);
  versions.set(corpus, version);
  return href(site.searchIndex(version));
}
