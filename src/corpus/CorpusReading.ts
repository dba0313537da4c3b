import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { SourceMap } from '../diagnostics/SourceMap.ts';
import type { Corpus } from '../model/Corpus.ts';
import type { Guide } from '../model/Guide.ts';

/** What came of reading `content/`: the corpus as far as it could be read, and everything wrong with it. */
export interface CorpusReading {
  readonly corpus: Corpus;
  /** In their order. */
  readonly guides: readonly Guide[];
  /** Sorted by file and place. Whoever builds from the corpus must first see that none is an error. */
  readonly diagnostics: readonly Diagnostic[];
  /** By document id. */
  readonly sourceMaps: ReadonlyMap<string, SourceMap>;
}
