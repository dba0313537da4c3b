/** What cells held before a filter: of thousands, only those that it changed are put back. */
export class CellKeeper {
  readonly #kept = new Map<Element, readonly ChildNode[]>();

  keep(cell: Element): void {
    this.#kept.set(cell, [...cell.childNodes]);
  }

  restore(): void {
    for (const [cell, nodes] of this.#kept) cell.replaceChildren(...nodes);
    this.#kept.clear();
  }
}
