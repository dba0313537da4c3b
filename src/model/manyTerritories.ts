/** With more territories than this nobody reads a list of them through, nor a table with a column for each. */
export const MANY_TERRITORIES = 12;
