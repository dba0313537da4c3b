import type { FaceName } from '../measure/FontSet.ts';
import type { RuleMark } from '../measure/Strip.ts';
import type { LinkTarget } from '../PdfInput.ts';
import type { Tag } from '../tags/Tag.ts';
import type { ByteWriter } from './ByteWriter.ts';
import type { SubsetCodes } from './SubsetCodes.ts';
import type { TagContents } from './TagContents.ts';

/** A rectangle that leads elsewhere, in PDF coordinates. */
export interface LinkAnnotation {
  readonly rectangle: readonly [number, number, number, number];
  readonly target: LinkTarget;
  readonly words: string;
  readonly tag: Tag;
}

export interface DrawingNeeds {
  readonly codes: Readonly<Record<FaceName, SubsetCodes>>;
  readonly contents: TagContents;
  readonly writer: ByteWriter;
}

/** Drawing state of a page: what is open, where the last line began, which ids were given. */
export interface Pen extends DrawingNeeds {
  readonly page: number;
  readonly height: number;
  readonly owners: Tag[];
  readonly annotations: LinkAnnotation[];
  /** Rules under words, drawn when the text object is closed: no path stands in it (ISO 32000-1, 9.4.1). */
  readonly underlines: RuleMark[];
  /** Tag of the open piece; null: running matter; undefined: nothing is open. */
  open: Tag | null | undefined;
  font: string;
  scale: number;
  /** Start of the last line, hundredths of a point. */
  x: number;
  y: number;
}
