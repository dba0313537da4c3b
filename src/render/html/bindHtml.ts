import { bindReferences } from '../../text/bindReferences.ts';

/**
 * Official texts, which `renderOfficial` has kept together by itself; words that are no page's words, or whose elements hold no
 * others; comments; tags; words.
 */
const TOKEN =
  /<article\b[^>]*\sdata-official\b[\s\S]*?<\/article>|<(script|style|title|textarea|option|text|pre|code)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** A line of the page's own source that goes on in the next one. */
const LINE_BREAK = /[ \t]*\n[ \t]+(?=\S)/g;

/** A number with a letter behind a hyphen: lines break there, «1982-» and «р» on the next one; «№ п/п» likewise. */
const HYPHENATED =
  /№[ \u00a0]?п\/п|№[ \u00a0]?[\p{L}\d./]+(?:-[\p{L}\d./]+)*-\p{L}[\p{L}\d./]*(?:-[\p{L}\d./]+)*/gu;

/**
 * A whole page with references to acts kept together as `bindReferences` keeps them, and numbers of acts in one
 * piece (class `whole`). Other words keep their plain spaces: who looks for a phrase in a page finds it. Tags,
 * scripts and styles stay as they are: a page's policy names scripts by their digest.
 */
export function bindHtml(html: string): string {
  return html.replace(TOKEN, (token) => (token.startsWith('<') ? token : bindWords(token)));
}

function bindWords(words: string): string {
  if (!/\p{L}/u.test(words)) return words;
  return bindReferences(words.replace(LINE_BREAK, ' ')).replace(
    HYPHENATED,
    (number) => `<span class="whole">${number}</span>`,
  );
}
