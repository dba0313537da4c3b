/** The place of a region on the map of tiles: column from the west, row from the north, both from 1. */
export interface RegionTile {
  readonly region: string;
  readonly column: number;
  readonly row: number;
}
