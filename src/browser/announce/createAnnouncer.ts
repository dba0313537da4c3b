/** Says things to a screen reader through a live region. */
export interface Announcer {
  /** Of words that follow one another quickly, as counts do while letters are typed, only the last are said. */
  readonly say: (words: string) => void;
  /** What was to be said is no longer true: more letters have come. */
  readonly hush: () => void;
}

/** A visitor who stops for this long is told what was found; in milliseconds. */
const PAUSE = 700;

export function createAnnouncer(region: { textContent: string | null }): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    clearTimeout(waiting);
  };
  return {
    hush,
    say: (words) => {
      hush();
      waiting = setTimeout(() => {
        region.textContent = words;
      }, PAUSE);
    },
  };
}
