import { z } from 'zod';
import type { RegionTile } from '../../model/RegionTile.ts';

/** `registry/region-tiles.yml`: lines of the map from the north, cells from the west, «.» for an empty one. */
export const regionTilesSchema = z.array(z.string()).transform((lines): RegionTile[] =>
  lines.flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((region, column) =>
        region === '.' ? [] : [{ region, column: column + 1, row: row + 1 }],
      ),
  ),
);
