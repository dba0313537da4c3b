/** By which a part in the contents finds its rows: the place of the part. */
export function keyOfPart(at: number): string {
  return `part-${at + 1}`;
}
