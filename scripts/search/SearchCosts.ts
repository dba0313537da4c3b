/** Bytes over the wire, as encoded, headers of answers included. */
export interface WireBytes {
  /** Scripts, workers, WebAssembly. */
  readonly code: number;
  readonly index: number;
  readonly page: number;
  readonly styles: number;
  readonly fonts: number;
  readonly other: number;
}

/** What one query costs a visitor. */
export interface QueryCost {
  readonly query: string;
  /** Of a first query: the search page opened with an empty cache, the query typed. */
  readonly wire: WireBytes;
  /** From the last input to painted answers, the chunks being there, on a slowed processor; milliseconds, run by run. */
  readonly painted: readonly number[];
  /** Of it, the time that the page's own thread worked: what the machine does beside does not count. */
  readonly worked: readonly number[];
}

export interface SearchCosts {
  readonly queries: readonly QueryCost[];
  /** Bytes of the JavaScript heap after all queries on one page. */
  readonly heap: number;
}
