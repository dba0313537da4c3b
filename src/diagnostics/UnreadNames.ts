/**
 * Names in lists that could not be read, which has been reported: that something uses them is no
 * second fault.
 */
export interface UnreadNames {
  /** Whether a list, by its path within the content, may have held a name (an id or a Russian name). */
  readonly has: (list: string, name: string) => boolean;
}

/** Every list was read to its end. */
export const nothingUnread: UnreadNames = { has: () => false };
