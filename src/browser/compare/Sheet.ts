/** A table to take away: rows of cells, the first row is the head. */
export type Sheet = readonly (readonly string[])[];
