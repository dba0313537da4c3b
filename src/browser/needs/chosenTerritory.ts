/** The territory the reader chose once: kept in this browser and, on pages that follow it, in the address. */
export interface ChosenTerritory {
  readonly id: string;
  readonly name: string;
  /** Whether the site has its documents: only then there are answers for it. */
  readonly hasDocuments: boolean;
}

const KEY = 'svod:territory';

/** The choice kept in this browser; null when there is none or the browser keeps nothing. */
export function readChosenTerritory(): ChosenTerritory | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isChosen(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it. A browser that keeps nothing is no error: the choice lasts for the page. */
export function keepChosenTerritory(chosen: ChosenTerritory | null): void {
  try {
    if (chosen === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Private windows may forbid storage; the page still follows the choice.
  }
}

function isChosen(value: unknown): value is ChosenTerritory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'hasDocuments' in value &&
    typeof value.hasDocuments === 'boolean'
  );
}
