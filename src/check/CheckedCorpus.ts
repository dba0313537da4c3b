import type { FilePlaces, SourceMap } from '../diagnostics/SourceMap.ts';
import type { UnreadNames } from '../diagnostics/UnreadNames.ts';
import type { Corpus } from '../model/Corpus.ts';

/** What a rule looks at: the whole model, and where its parts stand in the files. */
export interface CheckedCorpus {
  readonly corpus: Corpus;
  /** By document id. */
  readonly sourceMaps: ReadonlyMap<string, SourceMap>;
  /** Ids of documents whose files could not be read, which has been reported: naming one is no second fault. */
  readonly unread: ReadonlySet<string>;
  /** Of registries, by path within the content («registry/bodies/eao.yml»). */
  readonly registries: ReadonlyMap<string, FilePlaces>;
  /** Names in registries that could not be read, and of territories with a file, read or not («territories»). */
  readonly unreadNames: UnreadNames;
}
