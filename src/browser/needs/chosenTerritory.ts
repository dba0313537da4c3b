/** The territory the reader chose once: its id is kept in this browser and, on pages that follow it, in the address. */
export interface ChosenTerritory {
  readonly id: string;
  readonly name: string;
  /** Whether the site has its documents: only then there are answers for it. */
  readonly hasDocuments: boolean;
}

const KEY = 'svod:territory';

/**
 * The choice kept in this browser, as the page knows that territory now: documents may have come since it was
 * chosen. Null when there is none, when the page does not know it, or when the browser keeps nothing.
 */
export function readChosenTerritory<Known extends { readonly id: string }>(
  known: readonly Known[],
): Known | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return known.find(({ id }) => id === idOf(kept)) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it. A browser that keeps nothing is no error: the choice lasts for the page. */
export function keepChosenTerritory(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ id }));
  } catch {
    // Private windows may forbid storage; the page still follows the choice.
  }
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}
