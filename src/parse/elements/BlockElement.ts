import type { AttributeSpecs } from './AttributeSpec.ts';

export type BlockName =
  | 'OrderHead'
  | 'Approval'
  | 'Signature'
  | 'Stamp'
  | 'Subject'
  | 'Direction'
  | 'Table'
  | 'Head'
  | 'Row'
  | 'GroupRow'
  | 'Cell'
  | 'Legend'
  | 'Node';

/** An element that holds paragraphs, lines or cells. */
export interface BlockElement {
  readonly name: BlockName;
  /** What it marks, in Russian, for `content/README.md`. */
  readonly description: string;
  readonly attributes: AttributeSpecs;
  /** What it may stand directly inside. */
  readonly parents: readonly (BlockName | 'document')[];
  /** Whether its tags must stand on lines of their own: so for what holds paragraphs and items. */
  readonly ownLine: boolean;
}
