import type { Annotation } from '../../model/Annotation.ts';
import type { LegalDocument } from '../../model/LegalDocument.ts';
import type { Topic } from '../../model/Topic.ts';
import type { EditorNote } from './EditorNote.ts';

/** A link that words of the document carry although the document marks none: a term, an abbreviation. */
export interface WordLink {
  readonly start: number;
  readonly end: number;
  /** Id of the element of the page that explains the words. */
  readonly target: string;
}

/** A body's short name and the URL of its page. */
export interface BodyLink {
  readonly name: string;
  readonly url: string;
}

/** What the page of a document is made from: the document, and what the layers know of it. */
export interface DocumentView {
  readonly document: LegalDocument;
  readonly notes: ReadonlyMap<Annotation, EditorNote>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Words to explain, by provision. */
  readonly wordLinks: ReadonlyMap<string, readonly WordLink[]>;
  /** The body that acts as a subject at a point, with its page's URL; null at other provisions. */
  bodyAt(provision: string): BodyLink | null;
  /** Where the words of a reference or a legal basis lead, as a URL; null where nowhere on the site. */
  linkOf(annotation: Annotation): string | null;
}
