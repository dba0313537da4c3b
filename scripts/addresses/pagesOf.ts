const PAGE = /(^|\/)index\.html$/;

/** Addresses of the pages among a site's files: «territories/eao/»; the home page is an empty line, so it is left out. */
export function pagesOf(files: readonly string[]): string[] {
  const pages = files.filter((path) => PAGE.test(path));
  return pages.map((path) => path.replace(/index\.html$/, '')).filter((path) => path !== '');
}
