/**
 * The words of a body, by plain replacements that share nothing with the parser: tags go, list marks are
 * printed, escapes lose their backslash. White space stays where it was.
 */
export function withoutMarkup(body: string): string {
  return body
    .replaceAll(/(?<!\\)<(?:Row|GroupRow)\s+n\s*=\s*"([^"]*)"\s*>/gu, '$1\n')
    .replaceAll(/(?<!\\)<\/?[A-Za-z](?:"[^"]*"|[^>"])*>/gu, '')
    .replaceAll(/^[ \t]*#{1,2}\s/gmu, '')
    .replaceAll(/^[ \t]*-\s/gmu, '– ')
    .replaceAll(/^[ \t]*\*\s/gmu, '')
    .replaceAll(/\\(.)/gu, '$1');
}

/** A file without its frontmatter. */
export function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/u, '');
}
