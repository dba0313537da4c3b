/** What one page of HTML points to and what can be pointed to on it. */
export interface PageLinks {
  /** Values of `href`, `src`, `srcset` and `action`, and the pictures that `og:` tags name. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const TARGET = /\s(?:href|src|action|data-href)="([^"]*)"/g;
const PICTURE = /<meta property="og:(?:image|url)" content="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Reads links and ids from a page that Astro wrote: attributes in double quotes, entities escaped. */
export function readLinks(html: string): PageLinks {
  const outsideScripts = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const found = (pattern: RegExp) =>
    [...outsideScripts.matchAll(pattern)].map((match) => unescapeEntities(match[1] ?? ''));
  return { targets: [...found(TARGET), ...found(PICTURE)], ids: new Set(found(ID)) };
}

function unescapeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
