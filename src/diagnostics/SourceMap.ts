import type { SourcePosition } from './Diagnostic.ts';

/** Where the fields of a file stand: of a registry, or of a document's frontmatter. */
export interface FilePlaces {
  /** Path relative to the project's root. */
  readonly file: string;
  /** Of the field at a path; of the nearest one above when there is none. */
  readonly field: (path: readonly PropertyKey[]) => SourcePosition;
}

/** Where in a document's file its parts stand, for stages that find fault with a finished model. */
export interface SourceMap extends FilePlaces {
  /** Of a provision's first character; of the file's head for an id that is not there. */
  readonly provision: (id: string) => SourcePosition;
  /** Of the tag that made an annotation. */
  readonly annotation: (annotation: object) => SourcePosition;
}
