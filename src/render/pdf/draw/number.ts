/** A number of a content stream with at most two decimals: a hundredth of a point is below print. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
