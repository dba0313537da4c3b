import type { z } from 'zod';
import type { CheckedCorpus } from '../../src/check/CheckedCorpus.ts';
import { createRegistryReader } from '../../src/corpus/createRegistryReader.ts';
import type { Diagnostic } from '../../src/diagnostics/Diagnostic.ts';
import type { Corpus } from '../../src/model/Corpus.ts';
import { createSource } from '../../src/parse/source/SourceText.ts';

/** A registry as its file writes it, the corpus that its entries go into, and the rule that looks at both. */
export interface RegistryCheck<T> {
  /** Path within the content: «registry/needs.yml». */
  readonly path: string;
  readonly yaml: string;
  readonly schema: z.ZodType<readonly T[]>;
  readonly corpusOf: (entries: readonly T[]) => Corpus;
  readonly rule: (checked: CheckedCorpus) => readonly Diagnostic[];
}

/** What reading the file and the rule find wrong, in this order. */
export function checkRegistry<T>(check: RegistryCheck<T>): readonly Diagnostic[] {
  const source = createSource(`content/${check.path}`, check.yaml.trim());
  const reader = createRegistryReader({
    read: () => source,
    list: () => [],
    unread: () => [],
    unreadable: () => [],
    displayPath: (path) => path,
    stamp: () => '',
  });
  const entries = reader.required(check.path, check.schema);
  const found = check.rule({
    corpus: check.corpusOf(entries),
    sourceMaps: new Map(),
    unread: new Set(),
    unreadNames: reader.unread,
    registries: reader.places,
  });
  return [...reader.diagnostics, ...found];
}
