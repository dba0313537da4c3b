/** A word of a duty, and whether a list («…, …», «… и …») parts it from the word before it or after it. */
export interface ListedWord {
  readonly family: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Whether a compound duty holds another: it says all its words in order, and whatever it says besides stands in
 * a list with them: «разработку актуальных ДПП, экспертизу ДПП» holds «экспертизу ДПП». Words that only bound
 * or narrow («экспертизу ДПП по запросу») stand in no list, and such a duty is another.
 */
export function isWithin(words: readonly string[], compound: readonly ListedWord[]): boolean {
  const forward = placesOf(words, compound);
  const reversed = placesOf(words.toReversed(), compound.toReversed());
  const backward = reversed?.map((at) => compound.length - 1 - at) ?? null;
  return [forward, backward].some(
    (places) => places !== null && isListed(new Set(places), compound),
  );
}

/** The first places where the words stand one after another, others between them; null where they do not. */
function placesOf(words: readonly string[], compound: readonly ListedWord[]): number[] | null {
  const places: number[] = [];
  let from = 0;
  for (const word of words) {
    const at = compound.findIndex(({ family }, index) => index >= from && family === word);
    if (at < 0) return null;
    places.push(at);
    from = at + 1;
  }
  return places;
}

/** Every run of other words touches a comma or «и». */
function isListed(own: ReadonlySet<number>, compound: readonly ListedWord[]): boolean {
  return compound.every((_, at) => {
    if (own.has(at) || (at > 0 && !own.has(at - 1))) return true;
    const next = compound.findIndex((__, index) => index > at && own.has(index));
    const last = (next < 0 ? compound.length : next) - 1;
    return compound[at]?.opens === true || compound[last]?.closes === true;
  });
}
