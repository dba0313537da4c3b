import type { Corpus } from '../../src/model/Corpus.ts';

/** What a step of the build is given. A step writes its files below `folder` and nowhere else but `cache`. */
export interface BuildContext {
  readonly corpus: Corpus;
  /** Absolute path of the site's root while it is built: `site.documentPdf(id)` is joined to it. */
  readonly folder: string;
  /** Absolute path of a folder kept between builds: results keyed by a hash of what they are made of. */
  readonly cache: string;
  /** Base path of the site with slashes at both ends: `/svod/`. */
  readonly base: string;
  /** Where the site is published (`https://example.org`, no slash at the end), or null when it is not known. */
  readonly origin: string | null;
}

/** One step of the build. Resolves with what it made, in Russian words, for the line of progress: «37 файлов». */
export type BuildStep = (context: BuildContext) => Promise<string>;
