import type { SourcePosition } from './Diagnostic.ts';

/** Where in a document's file its parts stand, for stages that find fault with a finished model. */
export interface SourceMap {
  readonly file: string;
  /** Of a provision's first character; of the file's head for an id that is not there. */
  readonly provision: (id: string) => SourcePosition;
  /** Of the tag that made an annotation. */
  readonly annotation: (annotation: object) => SourcePosition;
  /** Of a field of the frontmatter. */
  readonly field: (path: readonly PropertyKey[]) => SourcePosition;
}
