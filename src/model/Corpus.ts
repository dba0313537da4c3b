import type { AlignmentCorrection } from './AlignmentCorrection.ts';
import type { Body, BodyType } from './Body.ts';
import type { Act, LegalDocument } from './LegalDocument.ts';
import type { SearchWords } from './SearchWords.ts';
import type { Moved } from './Moved.ts';
import type { Need } from './Need.ts';
import type { PdfProfile } from './PdfProfile.ts';
import type { RegionTile } from './RegionTile.ts';
import type { Territory } from './Territory.ts';
import type { Topic } from './Topic.ts';

/** Everything the site is made from: parsed once, immutable, what every layer and renderer takes. */
export interface Corpus {
  /** Territories with documents: regions by proper name, then municipalities by proper name. */
  readonly territories: readonly Territory[];
  /** Every region of the country and parents without documents, by proper name. */
  readonly regions: readonly Territory[];
  /** The map of the country by tiles; empty where the content has none. */
  readonly regionTiles: readonly RegionTile[];
  readonly bodyTypes: readonly BodyType[];
  readonly bodies: readonly Body[];
  readonly topics: readonly Topic[];
  /** What readers come with, in the order they are offered; empty where the content has no such registry. */
  readonly needs: readonly Need[];
  readonly acts: readonly Act[];
  /** In order of territories, acts, annexes. */
  readonly documents: readonly LegalDocument[];
  /** Forms of documents in print; empty where the content has no such registry. */
  readonly pdfProfiles: readonly PdfProfile[];
  readonly searchWords: SearchWords;
  /** Published addresses that have become others; the site redirects them. */
  readonly moved: readonly Moved[];
  readonly alignmentCorrections: readonly AlignmentCorrection[];
}
