/** A link to a path of the site (`site.…()`), under the base path that the site is built for. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`;
}
