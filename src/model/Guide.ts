/** A short guide to the site: editorial prose, `content/guides/<id>.mdx`. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  /** One sentence for lists and search engines. */
  readonly description: string;
}
