/** One step of the way from the home page; `path` is a site path, null for the page itself. */
export interface Crumb {
  readonly name: string;
  readonly path: string | null;
}
