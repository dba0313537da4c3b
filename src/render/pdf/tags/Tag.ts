/** Standard structure types (ISO 32000-1, 14.8.4) that the documents use. */
export type TagRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Figure'
  | 'Note';

/**
 * A node of the logical structure: what a screen reader walks. `children` grow while the flow is
 * composed; page content joins its node when drawn.
 */
export interface Tag {
  readonly role: TagRole;
  /** Provision id of official words; null for what is ours or only groups. */
  readonly id: string | null;
  readonly language: string | null;
  readonly alternative: string | null;
  readonly cell: CellTag | null;
  /** Its words are underlined: a mark of ours. */
  readonly isUnderlined: boolean;
  readonly children: Tag[];
}

/** Place of a table cell: header scope and how many columns it spans. */
export interface CellTag {
  readonly scope: 'Column' | 'Row' | null;
  readonly columns: number;
}

/** A tag with only what it needs to say; the rest is nothing. */
export function tag(role: TagRole, given: Partial<Omit<Tag, 'role'>> = {}): Tag {
  const nothing = { id: null, language: null, alternative: null, cell: null, isUnderlined: false };
  return { role, ...nothing, children: [], ...given };
}

/** Adds a child and returns it. */
export function child(parent: Tag, node: Tag): Tag {
  parent.children.push(node);
  return node;
}
